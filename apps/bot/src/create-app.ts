// A receiver and dependencies make the Slack app; nothing starts, and nothing is sent.
import { App, type Receiver } from "@slack/bolt";
import type { Dependencies } from "./dependencies.js";
import { allListeners } from "./listeners/all-listeners.js";
import { createBoltLogger } from "./logging/bolt-logger.js";
import { codeOf } from "./logging/code-of.js";
import type { Log } from "./logging/log.js";
import { createPersonLocales } from "./slack/person-locales.js";

export interface AppParts {
  readonly receiver: Receiver;
  readonly botToken: string;
  readonly dependencies: Dependencies;
  /** Without it nothing is logged. */
  readonly log?: Log;
  /** The way to Slack's Web API; without it the machine's network. */
  readonly fetch?: typeof globalThis.fetch;
  /** Another Web API than Slack's own. */
  readonly slackApiUrl?: string;
}

/** The app of one workspace. The token is looked up with the first event, not before. */
export function createApp({
  receiver,
  botToken,
  dependencies,
  log = () => undefined,
  fetch,
  slackApiUrl,
}: AppParts): App {
  const app = new App({
    receiver,
    token: botToken,
    tokenVerificationEnabled: false,
    logger: createBoltLogger(log),
    clientOptions: { ...(fetch && { fetch }), ...(slackApiUrl && { slackApiUrl }) },
  });
  const surface = { dependencies, log, personLocaleOf: createPersonLocales() };
  for (const listen of allListeners) listen(app, surface);
  app.error((error) => {
    log("error", "app-failed", { code: codeOf(error) });
    return Promise.resolve();
  });
  return app;
}
