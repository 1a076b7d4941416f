// What use cases and listeners are given; only a main file, or a test, makes it.
import type { Answer } from "@kompass/answers";
import type { Locale } from "@kompass/model";
import type { Conversations } from "./conversations/conversations.js";

/** A question as a person put it. */
export interface Question {
  readonly question: string;
  /** Earlier questions of the same conversation, oldest first. */
  readonly context: readonly string[];
  /** The person's language, for questions whose words don't tell theirs. */
  readonly personLocale: Locale;
}

export interface Dependencies {
  readonly answer: (question: Question) => Answer;
  readonly conversations: Conversations;
}
