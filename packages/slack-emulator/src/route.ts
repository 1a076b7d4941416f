// A way from the workspace to the app: what every front is to the deliveries.

/** The three kinds of payload, by the names that Socket Mode gives them. */
export type PayloadKind = "events_api" | "slash_commands" | "interactive";

/** What was tried before. */
export interface Retry {
  /** 1 for the first retry; Slack makes three. */
  readonly number: number;
  /** Slack's word for what went wrong: "timeout", "http_error". */
  readonly reason: string;
}

/** One payload on its way. */
export interface Attempt {
  readonly kind: PayloadKind;
  readonly body: Readonly<Record<string, unknown>>;
  /** Absent on the first attempt. */
  readonly retry?: Retry;
  /** To be called once the app has acknowledged, with what it said; a second call does nothing. */
  acknowledge(response?: unknown): void;
}

/** Why an attempt was not acknowledged, and whether an event is worth another one. */
export interface Failure {
  readonly reason: string;
  /** "later": by Slack's schedule; "connected": when an app is there, which the route tells by `redeliver`. */
  readonly again: "never" | "later" | "connected";
}

export interface Route {
  /** Resolves when the app has taken the payload or failed to; a failure counts only where nothing was acknowledged. */
  attempt(attempt: Attempt): Promise<Failure | undefined>;
  /** The address of a new WebSocket, where this way has any. */
  openConnection?(): string;
  /** Cuts every WebSocket without a word. */
  dropConnections?(): void;
}

/** What a payload is called: "app_mention", "/kompass", "block_actions". */
export function payloadNameOf({ event, command, type }: Readonly<Record<string, unknown>>): string {
  if (event instanceof Object && "type" in event) return String(event.type);
  return String(command ?? type);
}

export function payloadKindOf(body: Readonly<Record<string, unknown>>): PayloadKind {
  if (body.type === "event_callback") return "events_api";
  return typeof body.command === "string" ? "slash_commands" : "interactive";
}
