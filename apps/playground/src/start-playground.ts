// The bot in an emulated workspace, behind a page on this machine.
import { createApp, createDependencies, createSingleInstallation } from "@kompass/bot";
import { createSlackEmulator } from "@kompass/slack-emulator";
import type { Storage } from "@kompass/storage";
import { distantFetch } from "./distant-fetch.js";
import { exampleWorkspace } from "./example-workspace.js";
import type { Journal } from "./journal/journal.js";
import { type Playground, type PlaygroundOptions, servePlayground } from "./server/serve-playground.js";

/** In milliseconds: what a call of Slack takes from a server nearby. */
const distance = 40;

export interface StartOptions extends Omit<PlaygroundOptions, "slack"> {
  /** What plans and conversations are kept in; the caller closes it. */
  readonly storage: Storage;
  /** What is said and shown is written down here and read at the next start; without it the page begins anew. */
  readonly journal?: Journal;
  /** The clock of the messages; without it the machine's. */
  readonly now?: () => Date;
}

/** Resolves once the page answers; rejects with a `ListenError` where it can't listen at that host and port. */
export async function startPlayground({ storage, journal, now, ...options }: StartOptions): Promise<Playground> {
  const slack = createSlackEmulator({
    ...exampleWorkspace,
    ...(now && { now }),
    // No run gives out more than a thousand ids a second: what Slack calls things differs from every run before.
    ...(journal && { earlier: journal.earlier, idsAfter: Date.now() }),
  });
  journal?.follow(slack);
  const fetch = distantFetch(slack.fetch, distance);
  const { worker, finish } = createApp({
    receiver: slack.receiver,
    installations: createSingleInstallation(slack.botToken, { fetch }),
    fetch,
    dependencies: createDependencies(storage, now),
    ...(options.log && { log: options.log }),
  });
  const playground = await servePlayground({ slack, ...options });
  worker.start();
  slack.redeliver();
  return {
    address: playground.address,
    stop: async () => {
      await playground.stop();
      await finish();
    },
  };
}
