// The app in process on a clock that the test moves, where something goes wrong and the person tries once more.
import {
  allFaults,
  createSlackEmulator,
  type FaultName,
  UnknownInWorkspaceError,
  type Workspace,
} from "@kompass/slack-emulator";
import { createApp } from "../create-app.js";
import { createDependencies } from "../create-dependencies.js";
import { createSingleInstallation } from "../tenancy/single-installation.js";
import { openStore, workspaceOf } from "./fronts/front.js";
import type { Bring, Scenario } from "./scenarios/scenario.js";
import { isWhole, saidByApp } from "./scenarios/seen.js";

/** A call or a delivery of a scenario: the how manieth of its name. */
export interface Moment {
  readonly befalls: "call" | "delivery";
  readonly of: string;
  readonly nth: number;
}

export interface Played {
  readonly moments: readonly Moment[];
  /** What the app has said, in order. */
  readonly said: readonly string[];
  /** Where blocks were refused, there may have been nothing to press. */
  readonly endedEarly: boolean;
}

export interface FaultAt {
  readonly fault: FaultName;
  readonly moment: Moment;
}

/** In seconds: what comes later than that did not come. */
const patience = [3, 10, 30, 60, 300, 600, 1_800] as const;

/** Faults that the app notices when its own time is up; here that is at once. */
const slow: readonly FaultName[] = ["hanging-call", "slow-answer"];

/** Throws where the person gets neither what they want nor a word about it, or not even by trying again. */
export async function playWithFault({ play }: Scenario, at?: FaultAt): Promise<Played> {
  let time = Date.parse("2026-01-05T09:00:00Z");
  const now = () => new Date(time);
  const slack = createSlackEmulator({ ...workspaceOf(1), now });
  const { storage, remove } = await openStore();
  const moments: Moment[] = [];
  const count = (befalls: Moment["befalls"], of: string): void => {
    const nth = moments.filter((moment) => moment.befalls === befalls && moment.of === of).length + 1;
    moments.push({ befalls, of, nth });
  };
  const fetch: typeof globalThis.fetch = (input, init) => {
    count("call", calledAt(String(input)));
    const before = slack.struck().length;
    const waiting = new AbortController();
    const answer = slack.fetch(input, { ...init, signal: waiting.signal });
    const struck = slack.struck().at(before);
    if (struck === undefined || !slow.includes(struck.fault)) return answer;
    time += 10_000;
    waiting.abort();
    return answer.catch((cause: unknown) => {
      throw new DOMException(`The operation was aborted due to timeout: ${cause}`, "TimeoutError");
    });
  };
  const { app, worker, finish } = createApp({
    receiver: slack.receiver,
    installations: createSingleInstallation(slack.botToken, { fetch: slack.fetch, retryConfig: { retries: 0 } }),
    fetch,
    dependencies: createDependencies(storage, now),
  });
  const intoApp = app.processEvent.bind(app);
  app.processEvent = (delivery) => {
    count("delivery", nameOf(delivery.body));
    return intoApp(delivery);
  };
  if (at !== undefined) slack.arm(at.fault, { of: at.moment.of, nth: at.moment.nth });

  const rest = async (seconds: number): Promise<void> => {
    time += seconds * 1_000;
    slack.redeliver();
    await worker.work();
    await slack.settled();
  };
  const wordsOf = (workspace: Workspace) =>
    saidByApp(workspace).length + workspace.refused.length + workspace.modals.length;

  const bring: Bring = async (act, see) => {
    for (const mayFail of [true, false]) {
      const before = wordsOf(slack.snapshot());
      const done = act();
      await slack.settled();
      let seen = see(slack.snapshot(), done);
      for (const seconds of patience) {
        if (seen !== undefined) break;
        await rest(seconds);
        seen = see(slack.snapshot(), done);
      }
      if (seen !== undefined) return seen;
      if (!mayFail) throw new Error("trying again does not help");
      if (wordsOf(slack.snapshot()) === before) throw new Error("nobody says a word");
    }
    throw new Error("never");
  };
  try {
    const stage = { slack, storage, bring, person: slack.signIn("U0000000001") };
    const endedEarly = await play(stage).then(
      () => false,
      (error: unknown) => {
        if (at?.fault === "invalid-blocks" && error instanceof UnknownInWorkspaceError) return true;
        throw error;
      },
    );
    await rest(3_600);
    if (at !== undefined && slack.struck().length === 0) throw new Error("the fault has not happened");
    const said = saidByApp(slack.snapshot())
      .filter(isWhole)
      .map(({ text }) => text);
    return { moments, said, endedEarly };
  } finally {
    await finish();
    await remove();
  }
}

function calledAt(address: string): string {
  const { host, pathname } = new URL(address);
  if (host === "hooks.slack.com") return "response_url";
  return host === "slack.com" ? pathname.slice("/api/".length) : host;
}

function nameOf(body: Readonly<Record<string, unknown>>): string {
  const { event, command, type } = body;
  if (event instanceof Object && "type" in event) return String(event.type);
  return String(command ?? type);
}

/** Addresses are their own permission: no token goes along, or none that they say anything about. */
const isAddress = ({ of }: Moment): boolean => of === "response_url" || of === "files.slack.com";
const aboutTokens: readonly FaultName[] = ["missing-scope", "token-revoked"];

/** Every fault that can befall a moment, those first that few can; a socket breaks only where there is one. */
export function faultsAt(moment: Moment): readonly FaultAt[] {
  return allFaults
    .filter(({ name }) => name !== "dropped-socket" && !(isAddress(moment) && aboutTokens.includes(name)))
    .filter((fault) => fault.befalls === moment.befalls)
    .filter((fault) => fault.befalls === "delivery" || (fault.methods?.includes(moment.of) ?? true))
    .toSorted((one, other) => fewness(one) - fewness(other))
    .map(({ name }) => ({ fault: name, moment }));
}

const fewness = (fault: (typeof allFaults)[number]): number =>
  (fault.befalls === "call" ? fault.methods?.length : undefined) ?? Number.MAX_SAFE_INTEGER;
