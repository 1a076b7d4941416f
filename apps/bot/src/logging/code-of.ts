// The fixed name of an error: safe to log, unlike its message, which may quote what somebody wrote.
import { KompassError } from "@kompass/model";
import { WebAPIPlatformError } from "@slack/web-api";

/** "findings/unknown-node", "slack/invalid_blocks", else the class of the error. */
export function codeOf(error: unknown): string {
  if (error instanceof KompassError) return error.code;
  if (error instanceof WebAPIPlatformError) return `slack/${error.data.error}`;
  if (error instanceof Error) return "code" in error && typeof error.code === "string" ? error.code : error.name;
  return typeof error;
}
