// What a score would be if others were different: the arithmetic and its basis, never an official score.
import type { Review } from "@kompass/findings";
import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  greatest,
  multiply,
  type NodeRef,
  subtract,
  sum,
  totalRef,
  zero,
} from "@kompass/model";
import type { FactDraft } from "../phrase/draft.js";
import { item, type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, points, score } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { disagreements } from "./disagreement.js";
import { askedFact, citeOrNode, computedFact, declaredFact, maximumFact, pointsFact, scoreFact } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";

type WhatIf = QueryOf<"what-if">;
type Target = WhatIf["changes"][number]["to"];

interface Change {
  readonly ref: NodeRef;
  readonly from: FactDraft;
  readonly to: FactDraft;
  /** The change goes further than the node's scores reach. */
  readonly impossible: Phrase | undefined;
  readonly asked: readonly FactDraft[];
}

/** So many changes are named one by one. */
const mostNamed = 8;

function startOf(review: Review, ref: NodeRef, basis: WhatIf["basis"]): FactDraft | undefined {
  if (review.framework.nodes.get(ref)?.level === "subarea") return scoreFact(review, ref);
  return basis === "computed"
    ? (computedFact(review, ref) ?? declaredFact(review, ref))
    : (declaredFact(review, ref) ?? computedFact(review, ref));
}

/** The score that a change leads to, and the number that the question brought. */
function targetOf(
  review: Review,
  from: FactDraft,
  maximum: Exact,
  to: Target,
  basis: WhatIf["basis"],
): readonly [Exact, ...FactDraft[]] {
  switch (to.how) {
    case "points":
      return [exact(to.value), askedFact(exact(to.value), "points")];
    case "at-least":
      return [greatest(from.value, exact(to.value)), askedFact(exact(to.value), "points")];
    case "at-least-share":
      return [
        greatest(from.value, multiply(maximum, exact(to.value))),
        askedFact(multiply(exact(to.value), exact(100)), "percent"),
      ];
    case "by":
      return [add(from.value, exact(to.value)), askedFact(absolute(exact(to.value)), "points")];
    case "share":
      return [multiply(maximum, exact(to.value)), askedFact(multiply(exact(to.value), exact(100)), "percent")];
    case "times":
      return [multiply(from.value, exact(to.value)), askedFact(exact(to.value), "count")];
    case "gain": {
      const missing = multiply(subtract(maximum, from.value), exact(to.value));
      return [add(from.value, missing), askedFact(multiply(exact(to.value), exact(100)), "percent")];
    }
    case "until": {
      const goal = startOf(review, to.ref, basis);
      const missing = goal ? subtract(exact(to.value), goal.value) : zero;
      return [add(from.value, missing), askedFact(exact(to.value), "points")];
    }
    case "full":
      return [maximum];
    case "parts":
      return [(from.ref === null ? undefined : computedFact(review, from.ref))?.value ?? from.value];
  }
}

function supposed(from: FactDraft, value: Exact): FactDraft {
  const share = from.max && { max: from.max, share: divide(value, from.max) };
  return {
    ref: from.ref,
    label: from.ref === null ? from.label : { of: "node", ref: from.ref, what: "hypothetical" },
    value,
    ...share,
    unit: "points",
    basis: from.basis,
  };
}

function changeOf(review: Review, ref: NodeRef, to: Target, basis: WhatIf["basis"]): Change | undefined {
  const from = to.how === "parts" ? scoreFact(review, ref) : startOf(review, ref, basis);
  const most = maximumFact(review, ref);
  if (!from || !most) return undefined;
  const [wanted, ...asked] = targetOf(review, from, most.value, to, basis);
  const isHigh = compare(wanted, most.value) > 0;
  const isLow = compare(wanted, zero) < 0;
  const tooHigh = say("aboveMaximum", {
    node: node(ref),
    maximum: points(most),
    asked: points(
      to.how === "points" ? askedFact(wanted, "points") : pointsFact(ref, wanted, "computed", "hypothetical"),
    ),
  });
  const tooLow = say("belowZero", { node: node(ref), least: points(pointsFact(ref, zero, "stated", "possible")) });
  const impossible = isHigh ? tooHigh : tooLow;
  return {
    ref,
    from,
    to: supposed(from, isHigh ? most.value : wanted),
    impossible: isHigh || isLow ? impossible : undefined,
    asked,
  };
}

function isWithin({ framework }: Review, ref: NodeRef, above: NodeRef): boolean {
  for (let at: NodeRef | undefined = ref; at !== undefined; at = framework.nodes.get(at)?.parent) {
    if (at === above) return true;
  }
  return false;
}

/** Each node once, and none whose change is part of another's. */
function changesOf(review: Review, query: WhatIf): readonly Change[] {
  const found = new Map<NodeRef, Change>();
  for (const { refs, to } of query.changes) {
    for (const ref of refs) {
      const change = changeOf(review, ref, to, query.basis);
      if (change) found.set(ref, change);
    }
  }
  const all = [...found.values()];
  return all.filter(({ ref }) => !all.some((other) => other.ref !== ref && isWithin(review, ref, other.ref)));
}

/** Where the question names none: the total, and what lies next above the changes, if they share it. */
function aboutOf(review: Review, query: WhatIf, changes: readonly Change[]): readonly NodeRef[] {
  if (query.about.length > 0) return [...new Set(query.about)];
  const parents = new Set(changes.map(({ ref }) => review.framework.nodes.get(ref)?.parent ?? totalRef));
  return [...new Set([totalRef, ...(parents.size === 1 ? parents : [])])];
}

function outcome(start: FactDraft, changes: readonly Change[]): Phrase {
  const gain = sum(changes.map(({ from, to }) => subtract(to.value, from.value)));
  const value = add(start.value, gain);
  const about = start.ref ?? totalRef;
  if (equal(gain, zero)) return say("wouldStay", { node: node(about), start: points(start) });
  const blanks = {
    node: node(about),
    result: score(supposed(start, value)),
    start: points(start),
    difference: points(pointsFact(about, absolute(gain), start.basis, "difference")),
  };
  return say(compare(gain, zero) > 0 ? "wouldRise" : "wouldFall", blanks);
}

function changeLine({ ref, from, to }: Change): Line {
  const blanks = { node: node(ref), from: points(from) };
  return item(
    equal(from.value, to.value) ? say("changesNothing", blanks) : say("changeItem", { ...blanks, to: points(to) }),
  );
}

export const runWhatIf: QueryRunner<"what-if"> = {
  kind: "what-if",
  run: (query, { review }) => {
    const changes = changesOf(review, query);
    const about = aboutOf(review, query, changes);
    const starts = about.flatMap((ref) => startOf(review, ref, query.basis) ?? []);
    if (changes.length === 0 || starts.length === 0) return unanswerable("no-scores");
    const refs = changes.map(({ ref }) => ref);
    const impossible = changes.flatMap((change) => change.impossible ?? []);
    const isPossible = changes.every(({ to }) => compare(to.value, zero) >= 0);
    const corrected = query.changes.some(({ to }) => to.how === "parts") ? "parts" : query.basis;
    const outcomes = starts.map((start) =>
      outcome(
        start,
        changes.filter(({ ref }) => start.ref !== null && isWithin(review, ref, start.ref)),
      ),
    );
    const moved = changes.filter(({ from, to }) => !equal(from.value, to.value));
    const named = moved.length > 0 ? moved : changes;
    const [first] = refs;
    return result({
      answerRefs: starts.flatMap(({ ref }) => ref ?? []),
      facts: changes.flatMap(({ asked }) => asked),
      citations: [...new Set([...refs, ...about])].flatMap((ref) => citeOrNode(review, ref)),
      lines: [
        ...(impossible.length > 0 ? [line(...impossible, ...(isPossible ? [say("asFullScore", {})] : []))] : []),
        ...(isPossible
          ? [
              line(...outcomes),
              ...(named.length <= mostNamed ? named.map(changeLine) : []),
              line(say("wouldFrom", { basis: corrected }), say("notOfficial", {})),
            ]
          : []),
      ],
      notes: disagreements(review, corrected === "declared" ? about.filter((ref) => ref !== totalRef) : []),
      suggestions: [
        ...(first === undefined ? [] : [suggest("ifFull", { node: node(first) })]),
        suggest("total", {}),
        suggest("weakestSubarea", {}),
      ],
    });
  },
};
