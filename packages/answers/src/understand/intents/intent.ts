// How one kind of question is recognised: an intent looks at a reading and says what it would ask.

import type { Knowledge } from "../../passages/knowledge.js";
import type { Query } from "../../query.js";
import type { Reading } from "../reading.js";

export interface Candidate {
  readonly query: Query;
  /** How much of the question this reading of it explains, from 0 to 1: the greatest wins. */
  readonly weight: number;
  /** The same query for the other nodes that the words fit as well. */
  readonly alternatives: readonly Query[];
}

export interface Intent {
  readonly kind: Query["kind"];
  readonly read: (reading: Reading, knowledge: Knowledge) => Candidate | undefined;
}

export const candidate = (query: Query, weight: number, alternatives: readonly Query[] = []): Candidate => ({
  query,
  weight,
  alternatives,
});
