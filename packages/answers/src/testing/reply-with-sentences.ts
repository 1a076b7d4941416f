// A scripted model that rewords: it reads the sentences it is sent and replies with what a test makes of them.
import type { ChatCompletionRequest } from "@copilotkit/aimock";

export interface SentInput {
  readonly question: string;
  readonly sentences: readonly string[];
  readonly marks: Readonly<Record<string, string>>;
  readonly refused?: readonly { readonly sentence: number; readonly fault: string }[];
}

export const inputOf = ({ messages }: ChatCompletionRequest): SentInput =>
  JSON.parse(String(messages.find(({ role }) => role === "user")?.content));

/** Replies one line for each sentence. */
export const reword =
  (change: (sentences: readonly string[], input: SentInput) => readonly string[]) =>
  (request: ChatCompletionRequest): { readonly content: string } => {
    const input = inputOf(request);
    return { content: change(input.sentences, input).join("\n") };
  };
