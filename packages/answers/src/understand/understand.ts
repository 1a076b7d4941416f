// A question becomes a query, a choice between two, or a reason to decline.
import type { Knowledge } from "../passages/knowledge.js";
import type { Query } from "../query.js";
import type { Refused } from "../refusal.js";
import { leanOn, type Previous } from "./conversation.js";
import { allIntents } from "./intents/all-intents.js";
import { surest } from "./intents/intent.js";
import type { Reading } from "./reading.js";
import { type KnownRounds, refuse } from "./refusals.js";

export type Understanding =
  | {
      readonly kind: "query";
      readonly query: Query;
      /** How much of the question it explains, from 0 to 1; all of it where the question leans on the one before. */
      readonly weight: number;
    }
  /** Readings that fit alike. */
  | { readonly kind: "choice"; readonly queries: readonly Query[] }
  | { readonly kind: "refused"; readonly refused: Refused };

/** A reading that explains less than this explains nothing. */
const leastWeight = 0.36;
const mostChoices = 5;

/** Other rounds and municipalities can be asked for only where they are loaded. */
const isLoaded = ({ kind }: Query, { hasRounds, hasPeers }: KnownRounds): boolean =>
  (kind !== "trend" || hasRounds) && (kind !== "peers" || hasPeers);

const refused = (refusal: Refused): Understanding => ({ kind: "refused", refused: refusal });

export function understand(
  alone: Reading,
  previous: Previous | undefined,
  knowledge: Knowledge,
  known: KnownRounds,
): Understanding {
  const isOfTable = previous?.query.kind === "table";
  const years = isOfTable ? [...known.years, ...alone.mentions.years] : known.years;
  const refusal = refuse(alone, { ...known, years });
  if (refusal) return refused(refusal);
  const { reading, query } = leanOn(previous, alone);
  if (query) return { kind: "query", query, weight: 1 };
  const intents = allIntents.filter(({ kind }) => !reading.without.has(`intent/${kind}`));
  const best = surest(intents, reading, knowledge, (read) => isLoaded(read, known));
  if (!best || best.weight < leastWeight) {
    return refused({ reason: reading.telling.length > 0 ? "not-found" : "not-understood", echo: "" });
  }
  if (best.alternatives.length === 0) return { kind: "query", query: best.query, weight: best.weight };
  return { kind: "choice", queries: [best.query, ...best.alternatives].slice(0, mostChoices) };
}
