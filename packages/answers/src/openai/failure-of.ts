// What went wrong at the server, in our terms.
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import { ModelFailure, type ModelFailureKind } from "../language-model/model-failure.js";

/** A failure of ours that travelled through the SDK as a cause. */
function ours(error: unknown): ModelFailure | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ModelFailure) return cause;
  }
  return undefined;
}

function kindOf(error: unknown): ModelFailureKind {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return "too-late";
  if (error instanceof APIConnectionError) return "unreachable";
  // Broken JSON comes as it is, not as an error of the SDK.
  if (error instanceof SyntaxError) return "unreadable";
  // A connection that ends within a body.
  if (error instanceof TypeError) return "cut-off";
  if (!(error instanceof APIError)) return "unknown";
  const status: unknown = error.status;
  if (status === 401 || status === 403) return "unauthorised";
  if (status === 429) return "rate-limited";
  return typeof status === "number" && status < 500 ? "rejected" : "server";
}

export function failureOf(error: unknown, signal: AbortSignal): ModelFailure {
  if (signal.aborted) return new ModelFailure("too-late", error);
  return ours(error) ?? new ModelFailure(kindOf(error), error);
}
