// Why a language model gave no usable reply: for whoever runs kompass, never for the person who asked.
import { KompassError } from "@kompass/model";

export type ModelFailureKind =
  /** No administrator has turned the model on. */
  | "turned-off"
  /** The person's share of the day is used up. */
  | "over-budget"
  /** Nothing came before the deadline. */
  | "too-late"
  | "unreachable"
  /** The key is missing, wrong, or not meant for this model. */
  | "unauthorised"
  | "rate-limited"
  /** The server failed. */
  | "server"
  /** The server does not accept what is sent. */
  | "rejected"
  /** What came is no reply: broken JSON, another content type, an empty text. */
  | "unreadable"
  | "too-large"
  /** The reply ends before its end. */
  | "cut-off"
  /** The model does not want to. */
  | "refused"
  /** Anything else. */
  | "unknown";

export class ModelFailure extends KompassError {
  readonly code = "answers/model-failure";
  readonly kind: ModelFailureKind;

  constructor(kind: ModelFailureKind, cause?: unknown) {
    super(`The language model gave no usable reply: ${kind}`, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }
}

export const failureKindOf = (error: unknown): ModelFailureKind =>
  error instanceof ModelFailure ? error.kind : "unknown";
