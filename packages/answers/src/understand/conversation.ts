// Questions that lean on the one before: the same kind with another node, the same node with another kind.

import type { Framework } from "@kompass/model";
import type { Query } from "../query.js";
import { readLimits } from "./intents/limits.js";
import { levelWord } from "./intents/scope.js";
import { shownOf } from "./intents/score.js";
import { has, type NodeMention, type Reading } from "./reading.js";

/** What was understood and answered last. */
export interface Previous {
  readonly query: Query;
  /** The nodes that were the answer. */
  readonly answerRefs: readonly string[];
}

/** The nodes that "there", "it" and an unnamed node mean. */
function focusOf({ query, answerRefs }: Previous): readonly string[] {
  switch (query.kind) {
    case "score":
    case "perspective":
      return query.refs;
    case "findings":
      return query.within === null ? [] : [query.within];
    case "discrepancy":
      return query.ref === null ? [] : [query.ref];
    case "rank":
      return answerRefs.length === 1 || query.within === null ? answerRefs : [query.within];
    case "compare":
      return answerRefs.length === 1 ? answerRefs : query.refs;
    case "method":
      return "ref" in query.about ? [query.about.ref] : [];
    default:
      return answerRefs.length === 1 ? answerRefs : [];
  }
}

const asksKind = (reading: Reading): boolean =>
  has(
    reading,
    "points",
    "share",
    "lost",
    "maximum",
    "got",
    "how-well",
    "weakest",
    "strongest",
    "strength",
    "challenge",
    "weakness",
    "improve",
    "remark",
    "agrees",
    "why",
    "compare",
    "difference",
    "belongs",
    "says",
    "name",
  );

/** Put the named nodes where the last question had its own. */
function withNodes(query: Query, refs: readonly string[], framework: Framework): Query | undefined {
  const [first] = refs;
  const level = first === undefined ? undefined : framework.nodes.get(first)?.level;
  if (first === undefined || level === undefined) return undefined;
  switch (query.kind) {
    case "score":
    case "perspective":
    case "total": {
      const show = query.show;
      if (level === "perspective") return { kind: "perspective", refs: [...refs], show, basis: "declared" };
      return level === "area" || level === "subarea" ? { kind: "score", refs: [...refs], show, why: false } : undefined;
    }
    case "findings":
      return { ...query, within: first, ids: [] };
    case "rank":
      return level === "area" || level === "perspective"
        ? { ...query, within: first, level: query.level === level ? "subarea" : query.level }
        : { kind: "score", refs: [...refs], show: "points", why: false };
    case "filter":
      return level === "area" || level === "perspective" ? { ...query, within: first } : undefined;
    case "discrepancy":
      return { ...query, ref: first };
    case "compare":
      return { kind: "score", refs: [...refs], show: "points", why: false };
    case "method":
      return "ref" in query.about ? { ...query, about: { ...query.about, ref: first } } : undefined;
    default:
      return undefined;
  }
}

/** The last order or threshold with what this question changes. */
function changed(query: Query, reading: Reading): Query | undefined {
  const { place, count } = reading.mentions;
  if (query.kind === "rank") {
    const turns = has(reading, "weakest") || has(reading, "strongest");
    const level = levelWord(reading) ?? query.level;
    if (
      !turns &&
      place === undefined &&
      count === undefined &&
      level === query.level &&
      !has(reading, "lost", "share", "points")
    )
      return undefined;
    if (level !== query.level) return undefined;
    const turned = has(reading, "weakest") ? "weakest" : "strongest";
    const first = turns ? turned : query.first;
    const byPoints = has(reading, "points") && !has(reading, "share") ? "points" : query.measure;
    const byShare = has(reading, "share") ? "share" : byPoints;
    const measure = has(reading, "lost") ? "lost" : byShare;
    return { ...query, first, measure, place: place ?? 1, count: place === undefined ? (count ?? query.count) : 1 };
  }
  const limited = query.kind === "filter" ? readLimits(reading, query.level) : undefined;
  if (query.kind === "filter" && limited) {
    const named = has(reading, "below", "above", "at-least", "at-most", "exactly", "between");
    const [before] = query.limits;
    const [first] = limited.limits;
    if (named || !before || !first) return { ...query, ...limited };
    return { ...query, ...limited, limits: [{ ...first, test: before.test }] };
  }
  return undefined;
}

const mention = (ref: string, framework: Framework): readonly NodeMention[] => {
  const level = framework.nodes.get(ref)?.level;
  return level === undefined ? [] : [{ ref, level, by: "number", at: [], others: [] }];
};

/** The reading with what the last question adds, or the query it turns the last one into; the reading itself where it stands alone. */
export function leanOn(
  previous: Previous | undefined,
  reading: Reading,
): { readonly reading: Reading; readonly query?: Query } {
  if (!previous) return { reading };
  const { framework, words } = reading;
  const named = reading.nodes.filter(({ by }) => by !== "likeness");
  const startsOn = reading.cues.some(({ name, from }) => name === "and" && from === 0);
  const points = has(reading, "there") && words.length <= 12;
  const isShort = words.length <= 5;
  if (named.length > 0 && !asksKind(reading) && (startsOn || isShort)) {
    const query = withNodes(
      previous.query,
      named.map(({ ref }) => ref),
      framework,
    );
    if (query) return { reading, query };
  }
  if (named.length > 0 || !(startsOn || points || isShort)) return { reading };
  const query = startsOn || isShort ? changed(previous.query, reading) : undefined;
  if (query) return { reading, query };
  const focus = focusOf(previous);
  if (focus.length === 0) return { reading };
  const [only] = focus;
  if (has(reading, "why") && only !== undefined) {
    return { reading, query: { kind: "score", refs: [...focus], show: "points", why: true } };
  }
  const nodes = focus.flatMap((ref) => mention(ref, framework));
  if (!asksKind(reading) && has(reading, "share", "lost", "maximum")) {
    return { reading, query: { kind: "score", refs: [...focus], show: shownOf(reading), why: false } };
  }
  return asksKind(reading) || has(reading, "about", "sum") ? { reading: { ...reading, nodes } } : { reading };
}
