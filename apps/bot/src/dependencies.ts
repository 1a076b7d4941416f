// What use cases and listeners are given; only a main file, or a test, makes it.
import type { Answer, LanguageModel, ModelSupport } from "@kompass/answers";
import type { ActionCatalogue, Review } from "@kompass/findings";
import type { Framework, Locale } from "@kompass/model";
import type { Storage, TenantStore } from "@kompass/storage";

/** A question as a person put it. */
export interface Question {
  readonly question: string;
  /** Earlier questions of the same conversation, oldest first. */
  readonly context: readonly string[];
  /** The person's language, for questions whose words don't tell theirs. */
  readonly personLocale: Locale;
  /** The language that the person has chosen, whatever the words are in. */
  readonly chosenLocale?: Locale | undefined;
}

/** The workspace's own first, earlier rounds and others behind it. */
export type Reviews = readonly [Review, ...Review[]];

export interface Dependencies {
  readonly storage: Storage;
  /**
   * What a workspace can ask about; the example where it has brought nothing of its own. `wanted` is the assessment that
   * somebody has chosen for themselves: it comes first where it is still there.
   */
  readonly reviewsOf: (store: TenantStore, wanted?: string) => Promise<Reviews>;
  /** What is recommended within a framework. */
  readonly catalogueOf: (framework: Framework) => Promise<ActionCatalogue>;
  /** By rules alone without `support`; a promise where a language model may be asked. */
  readonly answer: (question: Question, reviews: Reviews, support?: ModelSupport) => Answer | Promise<Answer>;
  /** The one that the operator has configured; asked for workspaces that have turned it on, and no others. */
  readonly languageModel?: LanguageModel | undefined;
  readonly now: () => Date;
  /** Ids that nobody guesses and nobody else makes. */
  readonly newId: () => string;
}
