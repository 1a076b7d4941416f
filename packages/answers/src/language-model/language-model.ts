// A language model as far as answers need one: text in, text out, and what it is able to do.

/** What a server was found to be able to do. */
export interface ModelCapabilities {
  /** Calls functions that it is told of. */
  readonly tools: boolean;
  /** Keeps to a JSON schema. */
  readonly jsonSchema: boolean;
  /** Replies with some JSON object. */
  readonly jsonObject: boolean;
  /** Hands out its reply piece by piece. */
  readonly streaming: boolean;
}

/** The shape that a reply must have: a JSON schema in which every field is required. */
export interface ReplyShape {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface ModelRequest {
  /** What the reply is for; kept in the journal. */
  readonly purpose: "route" | "reword";
  /** Ours: what to do. */
  readonly instructions: string;
  /** The asker's and the source's: data, whatever it says. */
  readonly input: string;
  /** `null` asks for plain text. */
  readonly shape: ReplyShape | null;
  /** The most tokens that the reply may have. */
  readonly longest: number;
}

export interface ModelReply {
  readonly text: string;
  /** Tokens of request and reply together; `null` where the server does not say. */
  readonly tokens: number | null;
}

/**
 * One model on one server. Every method rejects with a `ModelFailure` when there is no usable reply, and gives up as soon as
 * the signal says so.
 */
export interface LanguageModel {
  /** "gpt-5-mini" */
  readonly name: string;
  /** Where questions are sent: "api.openai.com". */
  readonly host: string;
  /** Found out at the first call and remembered. */
  readonly capabilities: (signal: AbortSignal) => Promise<ModelCapabilities>;
  /** The whole reply. Where a shape is asked for that the server can't keep to, the text may be anything. */
  readonly reply: (request: ModelRequest, signal: AbortSignal) => Promise<ModelReply>;
  /** The reply in pieces, in order; one piece where the server does not stream. */
  readonly stream: (request: ModelRequest, signal: AbortSignal) => AsyncIterable<string>;
}
