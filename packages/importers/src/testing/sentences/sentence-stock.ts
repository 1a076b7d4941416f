// What generated decks are written from: sentences of each category, and sentences that belong to none.
import type { FindingCategory } from "@kompass/model";

/** "{topic}" stands for one of the topics, "{other}" for another. */
export interface SentenceStock {
  readonly topics: readonly string[];
  readonly byCategory: Readonly<Record<FindingCategory, readonly string[]>>;
  readonly neutral: readonly string[];
}
