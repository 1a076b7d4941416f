// "Hva er snittet av områdene?": nodes taken together.
import { type Framework, nodesBelow } from "@kompass/model";
import { considered } from "../../names/considered.js";
import type { Query, QueryOf } from "../../query.js";
import type { CueOccurrence } from "../find-cues.js";
import { has, type NodeMention, type Reading } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { leavesOut, setAside } from "./left-out.js";
import { type AskedLevel, levelWord, scopeOf, scoredNodes, unexplained } from "./scope.js";

type Aggregate = QueryOf<"aggregate">;

/** What is asked for by its own word; `undefined` where no word names it. */
function operationOf(reading: Reading): Aggregate["operation"] | undefined {
  if (has(reading, "median")) return "median";
  if (has(reading, "average")) return "average";
  const setsApart =
    !has(reading, "rank") &&
    (has(reading, "difference", "between") || (has(reading, "behind") && has(reading, "how-well", "how-many"))) &&
    has(reading, "strongest") &&
    has(reading, "weakest");
  if (has(reading, "spread") || setsApart) return "spread";
  return has(reading, "sum") || reading.cues.some((cue) => cue.name === "total" && !isScope(reading, cue))
    ? "sum"
    : undefined;
}

const inside = new Set("i in av of across over pa".split(" "));

/** "I hele vurderingen", "of the whole municipality": where to look, not what to add. */
const isScope = ({ words }: Reading, { from, at }: CueOccurrence): boolean =>
  at.length > 1 && inside.has(words[from - 1]?.folded ?? "");

function measureTogether(reading: Reading): Aggregate["measure"] {
  if (has(reading, "lost")) return "lost";
  return has(reading, "share") ? "share" : "points";
}

const below: Readonly<Record<AskedLevel, AskedLevel>> = { perspective: "area", area: "subarea", subarea: "subarea" };

/** "delt på åtte": what is divided by names no node. */
const isDivisor = (reading: Reading, { at: [first] }: NodeMention): boolean =>
  reading.cues.some(({ name, at }) => name === "average" && (at.at(-1) ?? 0) + 1 === first);

/** The area or perspective that is named; one that the words are only like counts where they say nothing else. */
function sureScope(reading: Reading): NodeMention | undefined {
  const scope = scopeOf(reading);
  if (scope && isDivisor(reading, scope)) return undefined;
  if (scope === undefined || scope.by === "number" || scope.by === "name") return scope;
  const besides = unexplained(reading).filter((word) => !scope.at.some((at) => reading.words[at]?.folded === word));
  return besides.length === 0 ? scope : undefined;
}

/** "over snittet": those on one side are asked for. */
function sideOf(reading: Reading, operation: Aggregate["operation"]): Aggregate["side"] {
  if (operation !== "average" && operation !== "median") return null;
  if (has(reading, "above", "stronger")) return "above";
  return has(reading, "below", "weaker") ? "below" : null;
}

/** All nodes of a level but those that are left out; `undefined` where the words leave out none. */
export function allBut(reading: Reading, fallback?: AskedLevel): Aggregate["over"] | undefined {
  const { except, level: deepest, rest } = setAside(reading);
  const level = levelWord(rest) ?? fallback ?? deepest;
  if (level === undefined || except.length === 0) return undefined;
  const within = rest.nodes.find(({ by }) => by !== "likeness");
  const refs = considered(reading.framework, { level, within: within?.ref ?? null, except });
  return refs !== undefined && refs.length > 1 ? { what: "nodes", refs } : undefined;
}

/** The nodes that are taken together; `undefined` where the words name none, or one alone. */
function over(reading: Reading, operation: Aggregate["operation"]): Aggregate["over"] | undefined {
  const level = levelWord(reading);
  const scope = sureScope(reading);
  const { count } = reading.mentions;
  const order = has(reading, "weakest") !== has(reading, "strongest");
  if (count !== undefined && count > 1 && order) {
    const first = has(reading, "weakest") ? "weakest" : "strongest";
    return { what: "first", level: level ?? "subarea", within: scope?.ref ?? null, first, count };
  }
  const named = [
    ...new Set([
      ...reading.nodes.flatMap((each) => (each.level === "perspective" && each.by === "number" ? [each.ref] : [])),
      ...scoredNodes(reading).flatMap((each) => (each.by === "likeness" || isDivisor(reading, each) ? [] : [each.ref])),
    ]),
  ];
  if (scope === undefined && named.length > 1) {
    const inside = named.flatMap((ref) =>
      level === undefined ? [] : nodesBelow(reading.framework, ref, level).map((node) => node.ref),
    );
    return { what: "nodes", refs: inside.length > 0 ? inside : named };
  }
  const isDeeper = level === "subarea" && scope?.level !== "subarea";
  if (operation === "sum" && !(scope !== undefined && isDeeper && has(reading, "lost"))) return undefined;
  if (scope === undefined) {
    if (named.length > 0) return undefined;
    const isClear = level !== undefined || operation !== "spread" || has(reading, "strongest", "weakest", "points");
    return isClear ? { what: "level", level: level ?? "area", within: null } : undefined;
  }
  const isSetBeside =
    operation === "average" &&
    level === undefined &&
    scope.by !== "keyword" &&
    has(reading, "below", "above", "stronger", "weaker", "difference", "how-well", "compare");
  if (isSetBeside && (scope.level === "area" || scope.level === "perspective"))
    return { what: "level", level: scope.level, within: null };
  const inner = scope.level === "perspective" || scope.level === "area" ? below[scope.level] : "subarea";
  return { what: "level", level: level === undefined || level === scope.level ? inner : level, within: scope.ref };
}

export const readAggregate: Intent = {
  kind: "aggregate",
  read: (reading) => {
    const operation = operationOf(reading);
    if (operation === undefined || has(reading, "strength", "challenge", "weakness", "remark")) return undefined;
    if (has(reading, "year") && levelWord(reading) === undefined && reading.nodes.length === 0) return undefined;
    const isTold = reading.cues.some(({ name, from }) => name === "sum" && from === 0);
    if (operation === "sum" && has(reading, "agrees") && !isTold && !has(reading, "except")) return undefined;
    if (operation === "sum" && has(reading, "compare", "either", "computed")) return undefined;
    const taken = allBut(reading) ?? (leavesOut(reading) ? undefined : over(reading, operation));
    if (!taken) return undefined;
    const inPoints = has(reading, "points") || taken.what === "nodes" || taken.level !== "subarea";
    const asked = measureTogether(reading);
    const measure = operation === "spread" && asked === "points" && !inPoints ? "share" : asked;
    return candidate(
      { kind: "aggregate", operation, measure, side: sideOf(reading, operation), over: taken },
      operation === "sum" && !isTold ? 0.9 : 0.94,
    );
  },
};

/** The last figure taken over other nodes: those below one, or the named ones themselves. */
export function overNodes(query: QueryOf<"aggregate">, refs: readonly string[], framework: Framework): Query {
  const [within, ...rest] = refs;
  const wide = within === undefined ? undefined : framework.nodes.get(within)?.level;
  const before = query.over.what === "nodes" ? undefined : query.over.level;
  if (rest.length > 0 || within === undefined || (wide !== "area" && wide !== "perspective")) {
    return { ...query, over: { what: "nodes", refs: [...refs] } };
  }
  const level = wide === "area" || before === "subarea" ? "subarea" : "area";
  return { ...query, over: { what: "level", level, within } };
}

/** Another figure of the same nodes: the median after the average, the share after the points. */
export function otherFigure(query: Query, reading: Reading): Query | undefined {
  if (query.kind !== "aggregate") return undefined;
  const operation = operationOf(reading);
  const asks = has(reading, "lost", "share", "points");
  const level = levelWord(reading);
  if (operation === undefined && !asks && level === undefined) return undefined;
  const over = query.over.what === "nodes" || level === undefined ? query.over : { ...query.over, level };
  return {
    ...query,
    over,
    operation: operation ?? query.operation,
    measure: asks ? measureTogether(reading) : query.measure,
  };
}
