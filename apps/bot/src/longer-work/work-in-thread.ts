// Work that somebody asks for in a direct message: its steps are shown, it can be stopped, and its thread gets a title.
import type { Locale } from "@kompass/model";
import type { WebClient } from "@slack/web-api";
import type { OutgoingBody, Say } from "../delivery/outgoing.js";
import type { Turn } from "../delivery/turn.js";
import { workStringsOf } from "../locales/longer-work/work-strings-of.js";
import { plainView } from "../views/plain-view.js";
import type { AgentSurface } from "./agent-surface.js";
import { createLiveStream, type LiveStream } from "./live-stream.js";
import type { RunningWork } from "./running-work.js";
import { sessionTitle } from "./session-title.js";
import { isStopped } from "./stop-document.js";
import type { Work } from "./work.js";
import type { WorkPlace } from "./work-place.js";

interface Occasion {
  readonly place: WorkPlace;
  /** What was asked for, in the person's words. */
  readonly text: string;
  readonly locale: Locale;
  readonly client: WebClient;
  readonly turn: Turn;
}

export interface WorkParts {
  readonly agent: AgentSurface;
  readonly running: RunningWork;
}

/**
 * What is said in the thread within `run`, by the turn it is given, takes the place of the steps. Once the person has
 * pressed stop, that turn stores nothing and says no more than that.
 */
export async function workInThread(
  { place, text, locale, client, turn }: Occasion,
  { agent, running }: WorkParts,
  run: (turn: Turn, work: Work) => Promise<void>,
): Promise<void> {
  const stream = createLiveStream({ client, place, title: sessionTitle(text), agent });
  const begun = running.begin(turn.tenant, place);
  const { done, stopped } = workStringsOf(locale);
  let isFinished = false;

  const once: Turn["once"] = (work, moments) =>
    turn.once(async (store, say) => {
      isFinished = false;
      const finishing: Say = (body) => {
        const reply = isFinished ? body : inPlaceOf(stream, body, place);
        isFinished ||= reply !== body;
        return say(reply);
      };
      if (!(await isStopped(place, store))) return work(store, finishing);
      const { channel, thread } = place;
      await finishing({ send: "message", channel, thread, message: plainView(stopped) });
      return undefined;
    }, moments);

  const step = async (title: string): Promise<void> => {
    await stream.show(title);
    // Another process may have heard of it.
    if (await turn.read((store) => isStopped(place, store))) begun.stop();
    begun.signal.throwIfAborted();
  };

  try {
    await run({ ...turn, once }, { step, signal: begun.signal });
  } finally {
    begun.end();
    if (stream.toFinish() === undefined) await stream.rest({ isNew: place.thread === place.asked });
    else if (!isFinished) await stream.close(done);
  }
}

function inPlaceOf(stream: LiveStream, body: OutgoingBody, { channel, thread }: WorkPlace): OutgoingBody {
  const toFinish = stream.toFinish();
  const isHere = body.send === "message" && body.channel === channel && body.thread === thread;
  return isHere && toFinish !== undefined ? { ...body, stream: toFinish } : body;
}
