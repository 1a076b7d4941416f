// One way to hand something to Slack.
import type { TenantStore } from "@kompass/storage";
import type { WebClient } from "@slack/web-api";
import type { Dependencies } from "../../dependencies.js";
import type { FileDescription } from "../../files/file-description.js";
import type { MadeFile } from "../../files/made-file.js";
import type { AudienceOf } from "../../slack/audience.js";
import type { ProfileOf } from "../../slack/profiles.js";
import type { OutgoingBody, OutgoingOf } from "../outgoing.js";
import type { Sent } from "../sending.js";

export interface Occasion {
  /** The message's own id, which goes along as metadata. */
  readonly id: string;
  /** Milliseconds since 1970: when it was written. */
  readonly since: number;
  /** A process has died at it, or an answer was lost: it may be there already. */
  readonly mayHaveLeft: boolean;
  readonly client: WebClient;
  readonly now: Date;
  readonly fetch: typeof globalThis.fetch;
  /** The assessments that a workspace can cite. */
  readonly reviewsOf: Dependencies["reviewsOf"];
  readonly profileOf: ProfileOf;
  readonly audienceOf: AudienceOf;
  readonly read: <Result>(work: (store: TenantStore) => Promise<Result>) => Promise<Result>;
  readonly makeFile: (description: FileDescription) => Promise<MadeFile>;
  /** Whether an address is one of Slack's for files. */
  readonly isFileAddress: (address: string) => boolean;
}

/** Errors of Slack's come through. */
export type Sender<Send extends OutgoingBody["send"]> = (body: OutgoingOf<Send>, occasion: Occasion) => Promise<Sent>;
