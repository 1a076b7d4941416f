// Every node that an answer names stands in a fact or a citation: whoever reads it can look it up.
import type { Review } from "@kompass/findings";
import type { NodeRef } from "@kompass/model";
import { factsIn } from "../phrase/render-evidence.js";
import { isValue, type Value } from "../phrase/value.js";
import { citeNode } from "./evidence.js";
import type { QueryResult } from "./query-result.js";

const nodesIn = (value: Value): readonly NodeRef[] => {
  if (value.is === "node") return [value.ref];
  return value.is === "list" ? value.items.flatMap(nodesIn) : [];
};

/** The result with a citation for each node that its sentences name and its evidence does not. */
export function citeNamed(review: Review, found: QueryResult): QueryResult {
  const phrases = [...found.lines.flatMap((line) => line.phrases), ...found.notes];
  const named = phrases.flatMap(({ blanks }) =>
    Object.values(blanks).flatMap((blank) => (isValue(blank) ? nodesIn(blank) : [])),
  );
  const labels = [...factsIn(phrases), ...found.facts, ...found.citations].map(({ label }) => label);
  const known = new Set(labels.flatMap((label) => (label.of === "node" ? [label.ref] : [])));
  const missing = [...new Set(named)].filter((ref) => !known.has(ref));
  if (missing.length === 0) return found;
  return { ...found, citations: [...found.citations, ...missing.map((ref) => citeNode(review, ref))] };
}
