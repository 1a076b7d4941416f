// Questions that lean on the one before: the same kind with another node, the same node with another kind.

import type { Framework } from "@kompass/model";
import type { Query, QueryOf } from "../query.js";
import { allBut, otherFigure, overNodes } from "./intents/aggregate.js";
import { deeper, pointsAside, setAside } from "./intents/left-out.js";
import { readLimits } from "./intents/limits.js";
import { levelWord, unexplained } from "./intents/scope.js";
import { otherCell } from "./intents/table.js";
import { otherSupposition } from "./intents/what-if.js";
import { has, type NodeMention, type Reading } from "./reading.js";
import type { ConversationStep } from "./rule-name.js";

/** What was understood and answered last. */
export interface Previous {
  readonly query: Query;
  /** The nodes that were the answer. */
  readonly answerRefs: readonly string[];
  /** The nodes that were the answer before that. */
  readonly earlierRefs: readonly string[];
}

/** The nodes that "there", "it" and an unnamed node mean. */
function focusOf({ query, answerRefs }: Pick<Previous, "query" | "answerRefs">): readonly string[] {
  switch (query.kind) {
    case "source-of":
      return focusOf({ query: query.of, answerRefs });
    case "score":
    case "perspective":
    case "recommend":
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
    "recommend",
    "action",
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
        ? { ...query, within: first, except: null, level: query.level === level ? "subarea" : query.level }
        : { kind: "score", refs: [...refs], show: "points", why: false };
    case "filter":
      return level === "area" || level === "perspective" ? { ...query, within: first, except: null } : undefined;
    case "aggregate":
      return overNodes(query, refs, framework);
    case "discrepancy":
      return { ...query, ref: first };
    case "compare":
      return refs.length > 1
        ? { ...query, refs: [...refs] }
        : { kind: "score", refs: [...refs], show: "points", why: false };
    case "method":
      return "ref" in query.about ? { ...query, about: { ...query.about, ref: first } } : undefined;
    case "trend":
    case "peers":
      return { kind: query.kind, refs: [...refs] };
    case "recommend":
      return { kind: "recommend", refs: [...refs], words: [] };
    case "source-of": {
      const of = withNodes(query.of, refs, framework);
      return of === undefined || of.kind === "source-of" ? undefined : { kind: "source-of", of };
    }
    default:
      return undefined;
  }
}

/** The last order, threshold or figure without some nodes: those named, or the ones that were its answer. */
function withoutSome({ query, answerRefs }: Previous, reading: Reading): Query | undefined {
  const { except: named, level: deepest, rest } = setAside(reading);
  const out = named.length === 0 && pointsAside(reading) ? answerRefs : named;
  if (out.length === 0 || rest.nodes.some(({ by }) => by !== "likeness")) return undefined;
  switch (query.kind) {
    case "rank":
    case "filter": {
      const level = deeper(query.level, deepest);
      const turned = query.kind === "rank" ? (otherOrder(query, rest) ?? query) : (otherLimit(query, rest) ?? query);
      return { ...turned, level, except: [...new Set([...(query.except ?? []), ...out])] };
    }
    case "aggregate": {
      const over = query.over.what === "nodes" ? undefined : allBut(reading, query.over.level);
      return over && { ...query, over };
    }
    case "total": {
      const over = allBut(reading, "area");
      const measure = query.show === "lost" || query.show === "share" ? query.show : "points";
      return over && { kind: "aggregate", operation: "sum", measure, side: null, over };
    }
    default:
      return undefined;
  }
}

/** The last order with what this question changes. */
function otherOrder(query: Query, reading: Reading): QueryOf<"rank"> | undefined {
  if (query.kind !== "rank") return undefined;
  const { place, count } = reading.mentions;
  const startsOn = reading.cues.some(({ name, from }) => name === "and" && from === 0);
  const turns = has(reading, "weakest") || has(reading, "strongest");
  const level = levelWord(reading) ?? query.level;
  const asksMeasure = has(reading, "lost", "share", "points") && !has(reading, "there", "how-many", "how-much");
  const changes = turns || place !== undefined || count !== undefined || asksMeasure;
  const isWhole = turns && levelWord(reading) !== undefined && !startsOn;
  if (!changes || level !== query.level || isWhole) return undefined;
  const turned = has(reading, "weakest") ? "weakest" : "strongest";
  const first = turns ? turned : query.first;
  const byPoints = has(reading, "points") && !has(reading, "share") ? "points" : query.measure;
  const byShare = has(reading, "share") ? "share" : byPoints;
  const measure = has(reading, "lost") ? "lost" : byShare;
  const asOne = asksForOne(reading) ? 1 : query.count;
  return { ...query, first, measure, place: place ?? 1, count: place === undefined ? (count ?? asOne) : 1 };
}

/** "den sterkeste", "det svakeste delområdet". */
const asksForOne = (reading: Reading): boolean =>
  reading.cues.some(
    ({ name, from }) =>
      (name === "weakest" || name === "strongest") && /^(den|det)$/.test(reading.words[from - 1]?.folded ?? ""),
  );

/** "Hva skiller dem?": the nodes of the last answer, or of the last two, side by side. */
function sideBySide({ query, answerRefs, earlierRefs }: Previous, reading: Reading): Query | undefined {
  const points = has(reading, "there") || reading.mentions.numbered.length > 0 || has(reading, "either");
  const asks =
    has(reading, "difference", "compare") || (has(reading, "stronger", "weaker", "strongest", "weakest") && points);
  const isOfEnds = has(reading, "strongest") && has(reading, "weakest");
  if (!asks || isOfEnds || levelWord(reading) !== undefined) return undefined;
  const known =
    query.kind === "compare" || query.kind === "score" || query.kind === "perspective" ? query.refs : answerRefs;
  const refs = known.length > 1 ? known : [...new Set([...earlierRefs, ...known])];
  const [first] = refs;
  const levels = new Set(refs.map((ref) => reading.framework.nodes.get(ref)?.level));
  if (refs.length < 2 || first === undefined || levels.size > 1) return undefined;
  const wanted = has(reading, "weaker", "weakest") ? "weaker" : "stronger";
  const measure = query.kind === "compare" ? query.measure : "points";
  return {
    kind: "compare",
    refs: [...refs],
    measure: has(reading, "share") ? "share" : measure,
    wanted,
    why: has(reading, "why"),
  };
}

/** The last threshold with another amount or test. */
function otherLimit(query: Query, reading: Reading): QueryOf<"filter"> | undefined {
  if (query.kind !== "filter") return undefined;
  const limited = readLimits(reading, query.level);
  if (!limited) return undefined;
  const named = has(reading, "below", "above", "at-least", "at-most", "exactly", "between");
  const [before] = query.limits;
  const [first] = limited.limits;
  if (named || !before || !first) return { ...query, ...limited };
  return { ...query, ...limited, limits: [{ ...first, test: before.test }] };
}

/** "Og hva bør vi gjøre med det?": what to do about the last question's topic or nodes. */
function adviceOn(previous: Previous, reading: Reading): Query | undefined {
  if (!has(reading, "recommend") || unexplained(reading).length > 0) return undefined;
  if (previous.query.kind === "topic") return { kind: "recommend", refs: [], words: previous.query.words };
  const refs = focusOf(previous);
  return refs.length > 0 ? { kind: "recommend", refs: [...refs], words: [] } : undefined;
}

/** "Hvor står det?": the places of the last answer. */
function placesOf({ query }: Previous, reading: Reading): Query | undefined {
  if (!has(reading, "source") || unexplained(reading).length > 0) return undefined;
  return query.kind === "source-of" ? query : { kind: "source-of", of: query };
}

const mention = (ref: string, framework: Framework): readonly NodeMention[] => {
  const level = framework.nodes.get(ref)?.level;
  return level === undefined ? [] : [{ ref, level, by: "number", at: [], others: [] }];
};

/** A question beside the one before it. */
interface Pair {
  readonly previous: Previous;
  readonly reading: Reading;
  /** Nodes that the question names itself. */
  readonly named: readonly string[];
  /** It goes on from the last one: "og …", or too short to stand alone. */
  readonly goesOn: boolean;
  /** It goes on, or points back: "der", "det". */
  readonly pointsBack: boolean;
}

/** What a question means after the one before it: a query, or a reading that names what it left out. */
interface Leaning {
  readonly reading?: Reading;
  readonly query?: Query;
}

interface Step {
  readonly name: ConversationStep;
  readonly lean: (pair: Pair) => Leaning | undefined;
}

const asQuery = (query: Query | undefined): Leaning | undefined => query && { query };

/** In this order: the first that applies. */
const steps: readonly Step[] = [
  {
    name: "other-cell",
    lean: ({ previous, reading, pointsBack }) => (pointsBack ? asQuery(otherCell(previous.query, reading)) : undefined),
  },
  {
    name: "other-supposition",
    lean: ({ previous, reading, goesOn, pointsBack }) =>
      goesOn || (pointsBack && has(reading, "if")) ? asQuery(otherSupposition(previous.query, reading)) : undefined,
  },
  {
    name: "all-but",
    lean: ({ previous, reading, goesOn }) =>
      goesOn || (has(reading, "if", "what-if") && !asksKind(reading) && levelWord(setAside(reading).rest) === undefined)
        ? asQuery(withoutSome(previous, reading))
        : undefined,
  },
  {
    name: "other-node",
    lean: ({ previous, reading, named, goesOn }) =>
      named.length > 0 && goesOn && !asksKind(reading)
        ? asQuery(withNodes(previous.query, named, reading.framework))
        : undefined,
  },
  {
    name: "places",
    lean: ({ previous, reading, named, pointsBack }) =>
      named.length === 0 && pointsBack ? asQuery(placesOf(previous, reading)) : undefined,
  },
  {
    name: "advice",
    lean: ({ previous, reading, named, pointsBack }) =>
      named.length === 0 && pointsBack ? asQuery(adviceOn(previous, reading)) : undefined,
  },
  {
    name: "count",
    lean: ({ previous: { query }, reading, named, pointsBack }) =>
      named.length === 0 && pointsBack && query.kind === "findings" && has(reading, "how-many") && !asksKind(reading)
        ? { query: { ...query, show: "count" } }
        : undefined,
  },
  {
    name: "side-by-side",
    lean: ({ previous, reading, named, pointsBack }) =>
      named.length === 0 && pointsBack ? asQuery(sideBySide(previous, reading)) : undefined,
  },
  {
    name: "other-order",
    lean: ({ previous, reading, named, goesOn }) =>
      named.length === 0 && goesOn ? asQuery(otherOrder(previous.query, reading)) : undefined,
  },
  {
    name: "other-figure",
    lean: ({ previous, reading, named, goesOn }) =>
      named.length === 0 && goesOn ? asQuery(otherFigure(previous.query, reading)) : undefined,
  },
  {
    name: "other-limit",
    lean: ({ previous, reading, named, goesOn }) =>
      named.length === 0 && goesOn ? asQuery(otherLimit(previous.query, reading)) : undefined,
  },
  {
    name: "same-node",
    lean: ({ previous, reading, named, pointsBack }) => {
      const isWhole =
        !has(reading, "there") &&
        (has(reading, "total") || (levelWord(reading) !== undefined && has(reading, "weakest", "strongest", "rank")));
      if (named.length > 0 || !pointsBack || isWhole || !(asksKind(reading) || has(reading, "about", "sum")))
        return undefined;
      const nodes = focusOf(previous).flatMap((ref) => mention(ref, reading.framework));
      return nodes.length > 0 ? { reading: { ...reading, nodes } } : undefined;
    },
  },
];

const listed = (text: string): ReadonlySet<string> => new Set(text.split(" "));
/** What people say before they go on. */
const fillers = listed(
  "ok okei okey ja jo jaha aha bra fint greit takk tack thanks men but da then good right flott supert",
);
const additions = listed("ogsa ocksa also too");

/** The reading with what the last question adds, or the query it turns the last one into; the reading itself where it stands alone. */
export function leanOn(
  previous: Previous | undefined,
  reading: Reading,
): { readonly reading: Reading; readonly query?: Query } {
  if (!previous) return { reading };
  const named = reading.nodes.flatMap(({ by, ref }) => (by === "likeness" ? [] : [ref]));
  const start = reading.words.findIndex(({ folded }) => !fillers.has(folded));
  const startsOn = reading.cues.some(({ name, from }) => name === "and" && from === start);
  const adds = reading.words.some(({ folded }) => additions.has(folded)) && reading.words.length <= 12;
  const goesOn = startsOn || adds || reading.words.length - start <= 5;
  const setsApart = has(reading, "difference") && reading.nodes.length === 0;
  const pointsBack = goesOn || ((has(reading, "there") || setsApart) && reading.words.length <= 12);
  for (const { name, lean } of steps) {
    const leaning = lean({ previous, reading, named, goesOn, pointsBack });
    if (leaning && !reading.without.has(`conversation/${name}`)) return { reading, ...leaning };
  }
  return { reading };
}
