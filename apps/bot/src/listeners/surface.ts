// What listeners are given beside what Slack sends.
import type { App } from "@slack/bolt";
import type { Dependencies } from "../dependencies.js";
import type { Log } from "../logging/log.js";
import type { PersonLocaleOf } from "../slack/person-locales.js";

export interface Surface {
  readonly dependencies: Dependencies;
  readonly personLocaleOf: PersonLocaleOf;
  readonly log: Log;
}

/** One trigger: registers itself, and from then on reads the payload, calls the use case and renders the view. */
export type Listener = (app: App, surface: Surface) => void;
