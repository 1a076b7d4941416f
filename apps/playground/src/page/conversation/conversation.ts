// What one person and the app have said to each other, in the order of their questions.
import type { Message, ThreadStatus, Workspace } from "@kompass/slack-emulator";

export interface Exchange {
  readonly asked: Message;
  readonly replies: readonly Message[];
  /** What the app says it is doing; `undefined` when it is done. */
  readonly working: string | undefined;
}

const statusOf = (statuses: readonly ThreadStatus[], channel: string, thread: string) =>
  statuses.find((status) => status.channel === channel && status.thread_ts === thread)?.status || undefined;

/** Exchanges in a person's direct channel; messages that only others may see are left out. */
export function exchangesOf({ messages, statuses }: Workspace, person: string, channel: string): readonly Exchange[] {
  const seen = messages.filter((message) => message.channel === channel && (message.ephemeralFor ?? person) === person);
  return seen
    .filter(({ thread_ts: thread, ts }) => thread === undefined || thread === ts)
    .map((asked) => ({
      asked,
      replies: seen.filter(({ thread_ts: thread, ts }) => thread === asked.ts && ts !== asked.ts),
      working: statusOf(statuses, channel, asked.ts),
    }));
}
