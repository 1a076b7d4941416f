// "Hva blir totalen hvis 5.2 får 15 poeng?": what is thought of as different, and whose score is asked for.
import {
  compare,
  type Exact,
  exact,
  type Framework,
  negate,
  nodesBelow,
  nodesOfLevel,
  one,
  toFractionText,
  totalRef,
} from "@kompass/model";
import type { Query, QueryOf } from "../../query.js";
import { cardinalOf, fractions } from "../../words/number-words.js";
import type { CueName } from "../cues/cues.js";
import { type Amount, isOutOf } from "../mentions.js";
import { has, type NodeMention, type Reading, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { levelWord } from "./scope.js";

type WhatIf = QueryOf<"what-if">;
type Change = WhatIf["changes"][number];
type Target = Change["to"];

/** How far before an amount the words may stand that say what is done with it. */
const reach = 3;

const before = (reading: Reading, at: number, far: number, ...names: readonly CueName[]): boolean =>
  reading.cues.some((cue) => {
    const last = cue.at.at(-1) ?? cue.from;
    return names.includes(cue.name) && last < at && at - last <= far;
  });

const beside = (reading: Reading, at: number, far: number, ...names: readonly CueName[]): boolean =>
  reading.cues.some((cue) => names.includes(cue.name) && Math.abs(cue.from - at) <= far);

const levelNames: readonly CueName[] = ["area", "subarea", "perspective"];

/** Numbers that the question brings and that name no node, in the order of the words. */
function amountsOf(reading: Reading, nodes: readonly NodeMention[]): readonly Amount[] {
  const named = new Set(nodes.flatMap(({ at }) => at));
  const heard = [reading.locale ?? "nb"];
  const all = reading.words.flatMap(({ folded, isNumber }, at): readonly Amount[] => {
    if (named.has(at) || reading.mentions.years.some((year) => String(year) === folded)) return [];
    const known = reading.mentions.amounts.find((amount) => amount.at.includes(at));
    if (known) return known.at[0] === at ? [known] : [];
    const fraction = fractions.get(folded);
    if (fraction && !isNumber) return [{ value: exact(`${fraction[0]}/${fraction[1]}`), unit: "percent", at: [at] }];
    const counts = reading.cues.some(({ name, from }) => levelNames.includes(name) && from === at + 1);
    const digits = folded.replaceAll(",", ".");
    const isWhole = isOutOf(reading.words, at);
    if (counts || isWhole) return [];
    if (isNumber)
      return /^\d{1,4}(?:\.\d{1,3})?$/.test(digits) ? [{ value: exact(digits), unit: "none", at: [at] }] : [];
    const cardinal = cardinalOf(folded, heard);
    const isCounted = before(reading, at, 1, "towards", "by");
    const hasUnit = /^(poeng|poang|points?)/.test(reading.words[at + 1]?.folded ?? "");
    return cardinal !== undefined && (isCounted || hasUnit) ? [{ value: exact(cardinal), unit: "none", at: [at] }] : [];
  });
  const isFormer = ({ at }: Amount): boolean => before(reading, at[0] ?? 0, 2, "instead");
  const now = all.filter((amount) => !isFormer(amount));
  return now.length > 0 ? now : all;
}

/** A number after "til" is what the score goes to, even where a node has that number. */
function withoutTargets(reading: Reading, nodes: readonly NodeMention[]): readonly NodeMention[] {
  const [first] = nodes;
  return nodes.filter(({ by, at }) => {
    const [from = 0] = at;
    const isFirst = first !== undefined && from === first.at[0];
    const isTarget = before(reading, from, 1, "towards", "instead");
    return by !== "number" || isFirst || at.length > 1 || !isTarget;
  });
}

function targetOf(reading: Reading, { value, unit, at }: Amount): Target {
  const [from = 0] = at;
  const isPart = unit === "percent" && has(reading, "lost", "difference");
  if (isPart) return { how: "gain", value: toFractionText(value) };
  if (unit === "percent") return { how: "share", value: toFractionText(value) };
  const goesTo = before(reading, from, 1, "towards");
  const loses = before(reading, from, 2, "lost") && !goesTo;
  const falls = loses || (before(reading, from, reach + 1, "falls") && !before(reading, from, reach, "rises"));
  const isBy =
    loses ||
    (before(reading, from, reach + 1, "rises", "falls") && before(reading, from, 1, "by")) ||
    beside(reading, from, 2, "extra");
  if (isBy) return { how: "by", value: toFractionText(falls ? negate(value) : value) };
  const isBelowZero = reading.words[from]?.raw.startsWith("-") === true || before(reading, from, 1, "negative");
  return { how: "points", value: toFractionText(isBelowZero ? negate(value) : value) };
}

/** Those below come up, the others stay. */
function atLeast(to: Target): Target {
  if (to.how === "points") return { how: "at-least", value: to.value };
  return to.how === "share" ? { how: "at-least-share", value: to.value } : to;
}

/** What is done where the question brings no number. */
function unnumbered(reading: Reading): Target | undefined {
  if (has(reading, "full", "maximum")) return { how: "full" };
  if (has(reading, "double")) return { how: "times", value: "2" };
  const isSum = has(reading, "computed", "subarea");
  return has(reading, "corrected") && isSum ? { how: "parts" } : undefined;
}

function isAbove(framework: Framework, above: string, ref: string): boolean {
  for (let node = framework.nodes.get(ref); node?.parent; node = framework.nodes.get(node.parent)) {
    if (node.parent === above) return true;
  }
  return false;
}

/** Each amount with the nodes that stand before it, or behind it where the amounts come first. */
function pair(nodes: readonly NodeMention[], amounts: readonly Amount[], reading: Reading): readonly Change[] {
  const [only, ...more] = amounts;
  if (!only) return [];
  const values = new Set(amounts.map(({ value }) => toFractionText(value)));
  if (more.length === 0 || values.size === 1) {
    return [{ refs: nodes.map(({ ref }) => ref), to: targetOf(reading, only) }];
  }
  const startOf = ({ at }: { readonly at: readonly number[] }): number => at[0] ?? 0;
  const comesFirst =
    amounts.every((amount) => nodes.some((each) => startOf(each) > startOf(amount))) &&
    startOf(only) < Math.min(...nodes.map(startOf));
  return amounts.flatMap((amount, index): readonly Change[] => {
    const [from, to] = comesFirst
      ? [startOf(amount), amounts[index + 1] ? startOf(amounts[index + 1] ?? amount) : Number.MAX_SAFE_INTEGER]
      : [amounts[index - 1] ? startOf(amounts[index - 1] ?? amount) : -1, startOf(amount)];
    const refs = nodes.flatMap((each) => (startOf(each) > from && startOf(each) < to ? [each.ref] : []));
    return refs.length > 0 ? [{ refs, to: targetOf(reading, amount) }] : [];
  });
}

/** All sub-areas of the named areas, or all nodes of a level, where the question says "alle". */
function spread(reading: Reading, changed: readonly NodeMention[]): readonly string[] | undefined {
  const [spoken] = (["subarea", "area", "perspective"] as const).filter((each) => has(reading, each));
  const level = levelWord(reading) ?? (changed.every(({ by }) => by !== "number") ? spoken : undefined);
  if (level === undefined || !(has(reading, "each") || asksAll(reading))) return undefined;
  const inside = changed.flatMap(({ ref }) => nodesBelow(reading.framework, ref, level).map((node) => node.ref));
  if (inside.length > 0) return inside;
  return changed.every(({ by }) => by !== "number")
    ? nodesOfLevel(reading.framework, level).map(({ ref }) => ref)
    : undefined;
}

const asksAll = (reading: Reading): boolean =>
  has(reading, "below", "above", "at-least") && sureNodes(reading).length === 0;

function basisOf(reading: Reading, isSpread: boolean, isCorrected: boolean): WhatIf["basis"] {
  if (isCorrected) return "declared";
  const isOfSubareas = levelWord(reading) === "subarea";
  if (has(reading, "declared") && !isOfSubareas) return "declared";
  if (has(reading, "computed")) return "computed";
  return !isSpread && !has(reading, "declared") && isOfSubareas ? "computed" : "declared";
}

function changesOf(
  reading: Reading,
): { readonly changes: readonly Change[]; readonly about: readonly string[]; readonly isSpread: boolean } | undefined {
  const { framework } = reading;
  const sure = withoutTargets(
    reading,
    reading.nodes.filter(
      ({ by, level }) => (by === "number" || by === "name") && level !== "question" && level !== "dimension",
    ),
  );
  const likely =
    sure.length > 0
      ? sure
      : sureNodes(reading).filter(
          ({ level, others }) => level !== "question" && level !== "dimension" && others.length === 0,
        );
  const about = likely.filter(({ ref }) => likely.some((other) => isAbove(framework, ref, other.ref)));
  const changed = likely.filter((each) => !about.includes(each));
  const amounts = amountsOf(reading, likely).filter(({ value }) => !isTotal(framework, value));
  const plain = amounts.length === 0 ? unnumbered(reading) : undefined;
  const all = spread(reading, sure.length > 0 ? changed : []);
  if (all !== undefined) {
    const [amount] = amounts;
    const onlyBelow = amount !== undefined && has(reading, "below", "at-least");
    const target = amount && targetOf(reading, amount);
    const raised = onlyBelow && target ? atLeast(target) : target;
    const to = raised ?? plain;
    return to && { changes: [{ refs: all, to }], about: about.map(({ ref }) => ref), isSpread: true };
  }
  if (changed.length === 0) return ofTotal(reading, amounts);
  const changes = plain ? [{ refs: changed.map(({ ref }) => ref), to: plain }] : pair(changed, amounts, reading);
  const goals = has(reading, "total") ? [totalRef] : about.map(({ ref }) => ref);
  const reached = changes.map((change) => untilGoal(framework, change, goals));
  return changes.length === 0 ? undefined : { changes: reached, about: about.map(({ ref }) => ref), isSpread: false };
}

/** "Hvor mye mangler på 600 totalt?": the total itself goes up. */
function ofTotal(reading: Reading, amounts: readonly Amount[]): ReturnType<typeof changesOf> {
  const [amount, ...others] = amounts;
  const asks =
    has(reading, "total") && has(reading, "reach", "rises", "towards", "lost") && levelWord(reading) === undefined;
  if (!amount || others.length > 0 || !asks || has(reading, "year", "table", "share")) return undefined;
  const to = targetOf(reading, amount);
  return to.how === "points" || to.how === "by"
    ? { changes: [{ refs: [totalRef], to }], about: [], isSpread: false }
    : undefined;
}

/** "Hva må 5.2 opp i for at totalen skal bli 560?": more points than the node has are those of what it is part of. */
function untilGoal(framework: Framework, { refs, to }: Change, [goal]: readonly string[]): Change {
  const [ref, ...others] = refs;
  const most = ref === undefined ? undefined : framework.nodes.get(ref)?.maximum;
  const mostOfGoal = goal === undefined ? undefined : framework.nodes.get(goal)?.maximum;
  const isOfGoal =
    to.how === "points" &&
    others.length === 0 &&
    most !== undefined &&
    mostOfGoal !== undefined &&
    compare(exact(to.value), most) > 0 &&
    compare(exact(to.value), mostOfGoal) <= 0;
  return isOfGoal && to.how === "points" && goal !== undefined
    ? { refs, to: { how: "until", ref: goal, value: to.value } }
    : { refs, to };
}

const isTotal = (framework: Framework, value: Exact): boolean => {
  const most = framework.nodes.get(totalRef)?.maximum;
  return most !== undefined && compare(value, most) === 0 && compare(value, one) > 0;
};

/** What the question supposes; `undefined` where it supposes nothing. */
function readSupposed(reading: Reading): WhatIf | undefined {
  const found = changesOf(reading);
  if (!found) return undefined;
  const aims = found.changes.some(({ refs, to }) => to.how === "until" || refs.includes(totalRef));
  if (!aims && !has(reading, "what-if", "if", "becomes")) return undefined;
  const isCorrected = found.changes.some(({ to }) => to.how === "parts");
  const about = has(reading, "total") ? [totalRef, ...found.about] : found.about;
  return {
    kind: "what-if",
    changes: [...found.changes],
    about: [...about],
    basis: basisOf(reading, found.isSpread, isCorrected),
  };
}

/** How far behind "if" an adding may stand that supposes nothing: "hvis jeg legger sammen". */
const nearIf = 3;

/** "Hvis jeg legger sammen 6.1 til 6.4", "if I add up": the asker reckons, nothing is supposed. */
const onlyAdds = (reading: Reading): boolean =>
  !has(reading, "what-if", "rises", "falls", "instead") &&
  reading.mentions.amounts.length === 0 &&
  reading.cues.some(
    ({ name, from }) =>
      name === "if" && reading.cues.some((cue) => cue.name === "sum" && cue.from > from && cue.from - from <= nearIf),
  );

/** Whether a question supposes something and asks what follows. */
export const supposes = (reading: Reading): boolean =>
  has(reading, "what-if", "if") && readSupposed(reading) !== undefined;

export const readWhatIf: Intent = {
  kind: "what-if",
  read: (reading) => {
    const asksOther = has(reading, "strength", "challenge", "weakness", "remark", "says", "weakest", "strongest");
    const query = asksOther || onlyAdds(reading) ? undefined : readSupposed(reading);
    if (!query) return undefined;
    const isPlain =
      has(reading, "what-if") || (has(reading, "if") && has(reading, "becomes", "rises", "falls", "how-much"));
    const aims = query.changes.some(({ refs, to }) => to.how === "until" || refs.includes(totalRef));
    const becomes = has(reading, "becomes") && has(reading, "full", "rises", "falls", "towards");
    const weight = becomes ? 0.92 : 0.8;
    return candidate(query, isPlain || aims ? 0.97 : weight);
  },
};

/** The last supposition with another amount or other nodes. */
export function otherSupposition(query: Query, reading: Reading): Query | undefined {
  if (query.kind !== "what-if") return undefined;
  const [last] = query.changes;
  if (!last) return undefined;
  const nodes = withoutTargets(
    reading,
    reading.nodes.filter(({ by }) => by === "number" || by === "name"),
  );
  const [amount] = amountsOf(reading, nodes);
  const plain = amount ? undefined : unnumbered(reading);
  const asked = amount ? targetOf(reading, amount) : plain;
  const kept = last.to.how === "by" && asked?.how === "points" && !before(reading, amount?.at[0] ?? 0, 1, "towards");
  const to: Target | undefined = kept && asked.how === "points" ? { how: "by", value: asked.value } : asked;
  const refs = nodes.map(({ ref }) => ref);
  if (!to && refs.length === 0) {
    if (has(reading, "computed")) return { ...query, basis: "computed" };
    if (has(reading, "declared")) return { ...query, basis: "declared" };
    return has(reading, "total") ? { ...query, about: [totalRef] } : undefined;
  }
  return { ...query, changes: [{ refs: refs.length > 0 ? refs : [...last.refs], to: to ?? last.to }] };
}
