// One job for each item, as the app runs them, on a clock in memory.
import { awakeFrom } from "../reminders/awake.js";
import type { NextMoment } from "../reminders/moment.js";
import type { ReminderSettings } from "../reminders/reminder-settings.js";
import { nextReminder, type RemindedItem, type Reminder } from "../reminders/reminders-of.js";
import { type Waiting, waitAfterEdit, wakeUp } from "../reminders/wake-up.js";
import type { WorkCalendar } from "../working-days/work-calendar.js";
import { createJobLoop } from "./job-loop.js";

export interface Sent {
  readonly reminder: Reminder;
  /** When it went out, which is its own time unless the worker was late. */
  readonly at: number;
}

export interface ReminderWorker {
  /** Everything up to then has happened before it. */
  readonly edit: (at: number, reminded: RemindedItem) => void;
  readonly runUntil: (to: number) => void;
  readonly sent: readonly Sent[];
}

export function createReminderWorker(
  settings: ReminderSettings,
  calendar: WorkCalendar,
  runsAt?: (dueAt: number) => number,
): ReminderWorker {
  const items = new Map<string, RemindedItem>();
  const waitings = new Map<string, Waiting>();
  const sent: Sent[] = [];
  const outbox = new Set<string>();
  const nextOf = (id: string): NextMoment<Reminder> => {
    const item = items.get(id);
    return item ? nextReminder(item, settings, calendar) : () => undefined;
  };

  const loop = createJobLoop(({ payload }, now) => {
    const id = payload.item ?? "";
    const { send, waiting } = wakeUp(nextOf(id), { since: Number(payload.since), now }, (instant) =>
      awakeFrom(settings, calendar, instant),
    );
    if (send && !outbox.has(send.key)) {
      outbox.add(send.key);
      sent.push({ reminder: send, at: now });
    }
    wait(id, waiting);
  }, runsAt);

  function wait(id: string, waiting: Waiting | undefined): void {
    const key = `reminder/${id}`;
    if (waiting === undefined) {
      waitings.delete(id);
      loop.cancel(key);
    } else {
      waitings.set(id, waiting);
      loop.schedule({ key, dueAt: waiting.dueAt, payload: { item: id, since: String(waiting.since) } });
    }
  }

  return {
    edit: (at, reminded) => {
      loop.runUntil(at);
      const { id } = reminded.item;
      items.set(id, reminded);
      wait(id, waitAfterEdit(nextOf(id), waitings.get(id), at));
    },
    runUntil: loop.runUntil,
    sent,
  };
}
