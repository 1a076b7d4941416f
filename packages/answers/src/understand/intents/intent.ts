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
  /** `toBeat`: the weight of the surest reading so far; an intent that can't be surer may leave the looking up. */
  readonly read: (reading: Reading, knowledge: Knowledge, toBeat: number) => Candidate | undefined;
}

export const candidate = (query: Query, weight: number, alternatives: readonly Query[] = []): Candidate => ({
  query,
  weight,
  alternatives,
});

/** The surest reading; of those that are as sure, the one of the first intent. */
export function surest(
  intents: readonly Intent[],
  reading: Reading,
  knowledge: Knowledge,
  isOpen: (query: Query) => boolean = () => true,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { read } of intents) {
    const found = read(reading, knowledge, best?.weight ?? 0);
    if (found && isOpen(found.query) && found.weight > (best?.weight ?? 0)) best = found;
  }
  return best;
}
