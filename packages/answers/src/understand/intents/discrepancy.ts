// "Går regnestykket opp for område 2?": whether the source agrees with itself.
import { totalRef } from "@kompass/model";
import type { Knowledge } from "../../passages/knowledge.js";
import type { Query, QueryOf } from "../../query.js";
import type { CueName } from "../cues/cues.js";
import { has, type Reading, sureNodes } from "../reading.js";
import { type Candidate, candidate, type Intent } from "./intent.js";
import { asksWhat } from "./scope.js";

type About = QueryOf<"discrepancy">["about"];

const doubt = (
  about: About,
  ref: string | null,
  words: readonly string[] = [],
  rows: readonly string[] = [],
): Query => ({
  kind: "discrepancy",
  about,
  ref,
  words,
  rows,
});

/** What a contradiction is about: the words that the hints leave over. */
function topicOf(reading: Reading): readonly string[] {
  const asking: readonly CueName[] = ["contradicts", "agrees", "says", "remark", "order", "exists"];
  const taken = new Set(reading.cues.filter(({ name }) => asking.includes(name)).flatMap(({ at }) => at));
  const left = new Set(reading.words.flatMap(({ folded }, at) => (taken.has(at) ? [] : [folded])));
  return reading.telling.filter((word) => left.has(word));
}

/** Remarks that speak both ways, places in another order, rows that say what they don't hold. */
function readOther(reading: Reading, knowledge: Knowledge): Candidate | undefined {
  const doubts = has(reading, "agrees");
  if (has(reading, "contradicts")) {
    const words = topicOf(reading);
    if (words.length > 0 && knowledge.topicFit(words).findings > 0) {
      return candidate(doubt("contradictions", null, words), 0.93);
    }
    if (has(reading, "remark", "strength", "weakness", "challenge"))
      return candidate(doubt("contradictions", null), 0.9);
  }
  const isCounted = has(reading, "how-many") && has(reading, "area") && has(reading, "subarea", "sum", "declared");
  if (doubts && isCounted && !has(reading, "weakest", "strongest") && reading.nodes.length === 0) {
    return candidate(doubt("sums", null), 0.95);
  }
  const isPlaced = has(reading, "area", "table", "label", "perspective", "subarea");
  if (has(reading, "order") && isPlaced && !has(reading, "weakest", "strongest", "points", "share")) {
    return candidate(doubt("order", null), 0.9);
  }
  const rows = reading.mentions.years.map(String);
  if (has(reading, "table") && doubts && rows.length > 0 && !has(reading, "marked")) {
    return candidate(doubt("table", null, [], rows), 0.95);
  }
  return has(reading, "marked") && (doubts || has(reading, "table", "label")) && reading.nodes.length === 0
    ? candidate(doubt("labels", null), 0.92)
    : undefined;
}

export const readDiscrepancy: Intent = {
  kind: "discrepancy",
  read: (reading, knowledge) => {
    if (has(reading, "except") || (has(reading, "corrected") && has(reading, "what-if", "if"))) return undefined;
    const disputed = knowledge.disputed(reading.words.flatMap(({ folded, isNumber }) => (isNumber ? [folded] : [])));
    if (disputed !== undefined) return candidate(doubt("sums", disputed), 0.96);
    const other = readOther(reading, knowledge);
    if (other) return other;
    const sure = sureNodes(reading).filter(
      ({ level, by }) => level !== "question" && level !== "dimension" && (by === "number" || by === "name"),
    );
    const whole = sure.find(({ ref }) =>
      sure.every((part) => part.ref === ref || reading.framework.nodes.get(part.ref)?.parent === ref),
    );
    const node = whole ?? sure[0];
    const doubts = has(reading, "agrees");
    const adds = has(reading, "sum", "computed");
    if (has(reading, "table") && (doubts || has(reading, "label"))) {
      return candidate(doubt("table", null), 0.9);
    }
    if (has(reading, "label") && doubts) return candidate(doubt("table", null), 0.75);
    if (
      has(reading, "name") &&
      !has(reading, "each") &&
      (node?.level === "area" || node?.level === "perspective" || node?.level === "subarea")
    ) {
      return candidate(doubt("names", node.ref), 0.84);
    }
    if (has(reading, "name") && doubts) return candidate(doubt("names", null), 0.8);
    const bothBases = has(reading, "declared") && has(reading, "computed");
    const sumsDiffer =
      has(reading, "difference") && has(reading, "total", "sum") && has(reading, "area") && has(reading, "subarea");
    const rowsOfNode =
      !has(reading, "lost", "average", "spread") &&
      has(reading, "sum") &&
      has(reading, "subarea") &&
      node !== undefined &&
      node.level !== "subarea";
    if (!doubts && !rowsOfNode && !(bothBases && has(reading, "difference")) && !sumsDiffer) return undefined;
    const ref = node?.ref ?? (has(reading, "total") ? totalRef : null);
    if (ref !== null) {
      const isPlain =
        (doubts && (adds || has(reading, "subarea", "why", "declared"))) || bothBases || sumsDiffer || rowsOfNode;
      const isClaimed = node?.level === "subarea" && reading.mentions.amounts.length > 0;
      const weight = (has(reading, "got", "how-well") || isClaimed) && !adds ? 0.6 : 0.84;
      return candidate(doubt("sums", ref), isPlain ? 0.92 : weight);
    }
    const isSum = asksWhat(reading) && adds && !bothBases;
    const strong = adds || bothBases || has(reading, "area", "subarea", "points");
    const weight = strong ? 0.8 : 0.62;
    return candidate(doubt(strong && adds ? "sums" : "everything", null), isSum ? 0.5 : weight);
  },
};
