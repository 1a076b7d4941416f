// What listeners are given beside what Slack sends.
import type { App } from "@slack/bolt";
import type { Turn } from "../delivery/turn.js";
import type { Dependencies } from "../dependencies.js";
import type { Log } from "../logging/log.js";
import type { WorkParts } from "../longer-work/work-in-thread.js";
import type { AudienceOf } from "../slack/audience.js";
import type { FetchedFile } from "../slack/fetched-file.js";
import type { ProfileOf } from "../slack/profiles.js";
import type { SharedFile } from "../slack/shared-files.js";

export interface Surface extends WorkParts {
  readonly dependencies: Dependencies;
  readonly profileOf: ProfileOf;
  readonly audienceOf: AudienceOf;
  /** What is done for the delivery of a Bolt context. */
  readonly turnOf: (context: unknown) => Turn;
  /** The bytes of a file that somebody sent; at most so many. */
  readonly fetchFile: (file: SharedFile, token: string, most?: number) => Promise<FetchedFile>;
  readonly log: Log;
}

/** One trigger: registers itself, and from then on reads the payload, calls the use case and renders the view. */
export type Listener = (app: App, surface: Surface) => void;
