// What became of an attempt to send, and how Slack's errors are read.
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { codeOf } from "../logging/code-of.js";

export type Sent =
  /** `ts` is the message's, where it is one that can be changed later; `channel` where it stands. */
  | { readonly outcome: "sent"; readonly place?: { readonly channel: string; readonly ts: string } }
  /** Slack will never take it. */
  | { readonly outcome: "refused"; readonly code: string }
  /** To be tried again in so many milliseconds. */
  | { readonly outcome: "later"; readonly milliseconds: number };

/** Platform errors that pass. */
const passing: readonly string[] = [
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
  "ratelimited",
];

/** Platform errors that pass where somebody mends the installation, or where a new token comes. */
const mendable: readonly string[] = [
  "account_inactive",
  "invalid_auth",
  "missing_scope",
  "not_authed",
  "token_expired",
  "token_revoked",
];
/** So many attempts take half an hour. */
const mostMendings = 13;

const longestPause = 5 * 60 * 1_000;

interface Attempted {
  /** 1 for the first: pauses double with it. */
  readonly attempt: number;
  /** There is nothing else that could be said instead. */
  readonly isLastWord: boolean;
}

/** Rethrows what is no error of Slack's. */
export function readFailure(error: unknown, { attempt, isLastWord }: Attempted): Sent {
  const pause = Math.min(1_000 * 2 ** attempt, longestPause);
  if (error instanceof WebAPIRateLimitedError) return { outcome: "later", milliseconds: error.retryAfter * 1_000 };
  if (error instanceof WebAPIRequestError || error instanceof WebAPIHTTPError)
    return { outcome: "later", milliseconds: pause };
  if (!(error instanceof WebAPIPlatformError)) throw error;
  const isMendable = isLastWord && attempt < mostMendings && mendable.includes(error.data.error);
  return isMendable || passing.includes(error.data.error)
    ? { outcome: "later", milliseconds: pause }
    : { outcome: "refused", code: codeOf(error) };
}

/** Errors that are about the blocks of a message: then its text goes alone. */
const blockRefusals: readonly string[] = ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"];

export function refusesBlocks(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && blockRefusals.includes(error.data.error);
}
