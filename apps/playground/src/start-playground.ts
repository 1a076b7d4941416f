// The bot in an emulated workspace, behind a page on this machine.
import { createApp, createDependencies } from "@kompass/bot";
import { createSlackEmulator } from "@kompass/slack-emulator";
import { distantFetch } from "./distant-fetch.js";
import { exampleWorkspace } from "./example-workspace.js";
import { type Playground, type PlaygroundOptions, servePlayground } from "./server/serve-playground.js";

/** In milliseconds: what a call of Slack takes from a server nearby. */
const distance = 40;

export interface StartOptions extends Omit<PlaygroundOptions, "slack"> {
  /** The clock of the messages; without it the machine's. */
  readonly now?: () => Date;
}

/** Resolves once the page answers; rejects with a `ListenError` where it can't listen at that host and port. */
export function startPlayground({ now, ...options }: StartOptions): Promise<Playground> {
  const slack = createSlackEmulator({ ...exampleWorkspace, ...(now && { now }) });
  createApp({
    receiver: slack.receiver,
    botToken: slack.botToken,
    fetch: distantFetch(slack.fetch, distance),
    dependencies: createDependencies(),
    ...(options.log && { log: options.log }),
  });
  return servePlayground({ slack, ...options });
}
