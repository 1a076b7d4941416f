// What a node's score may have been before rounding: as it is declared, and as its parts add up.
import type { Framework, NodeRef } from "../framework/framework.js";
import { nodesBelow } from "../framework/lookup.js";
import { zero } from "../numbers/exact.js";
import { hull, type Interval, intersect, sumIntervals } from "../numbers/interval.js";
import type { NodeScore, ScoreCard } from "./score-card.js";

export interface Readings {
  readonly declared: Interval;
  readonly computed: Interval;
  /** What fits both; `undefined` where they have nothing in common. */
  readonly agreed: Interval | undefined;
}

/** Whether anything is known of a sub-area: a printed row, or responses. */
export const isKnown = ({ declared, computed }: NodeScore): boolean => declared !== undefined || computed !== undefined;

/** The interval that a sub-area brings to the sum of its area: all that it may be worth where nothing is known of it. */
export function intervalOfPart({ declared, computed, maximum }: NodeScore): Interval {
  if (computed?.from === "responses") return computed.interval;
  return declared?.interval ?? { lo: zero, hi: maximum };
}

/** All of them, or `undefined` where one is missing. */
function allOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length === values.length ? found : undefined;
}

const readingsOf = (declared: Interval, computed: Interval): Readings => ({
  declared,
  computed,
  agreed: intersect(declared, computed),
});

/** The score nodes right below a node. */
export function partsOf(framework: Framework, card: ScoreCard, ref: NodeRef): readonly NodeScore[] {
  return (framework.nodes.get(ref)?.children ?? []).flatMap((child) => card.nodes.get(child) ?? []);
}

function readingsOfArea({ declared, computed, maximum }: NodeScore): Readings | undefined {
  return declared && readingsOf(declared.interval, computed?.unrounded ?? { lo: zero, hi: maximum });
}

/** An area that agrees with its rows narrows both readings of what stands above it; one that doesn't keeps them apart. */
function readingsOfParent(node: NodeScore, areas: readonly Readings[]): Readings | undefined {
  if (!node.declared) return undefined;
  const summed = sumIntervals(areas.map(({ agreed, declared }) => agreed ?? declared));
  return readingsOf(
    node.declared.basis === "declared" ? node.declared.interval : summed,
    sumIntervals(areas.map(({ agreed, computed }) => agreed ?? computed)),
  );
}

/** The readings of areas, perspectives and the total; a node that has no declared score, or an area below that has none, has no readings. */
export function readScoreCard(framework: Framework, card: ScoreCard): ReadonlyMap<NodeRef, Readings> {
  const readings = new Map<NodeRef, Readings>();
  const scores = [...card.nodes.values()];
  for (const area of scores.filter(({ level }) => level === "area")) {
    const reading = readingsOfArea(area);
    if (reading) readings.set(area.ref, reading);
  }
  for (const node of scores.filter(({ level }) => level === "total" || level === "perspective")) {
    const areas = allOf(nodesBelow(framework, node.ref, "area").map(({ ref }) => readings.get(ref)));
    const reading = areas && readingsOfParent(node, areas);
    if (reading) readings.set(node.ref, reading);
  }
  return readings;
}

/** What the areas below a node add up to without one of them, whichever reading of each is true. */
export function rangeWithout(
  framework: Framework,
  readings: ReadonlyMap<NodeRef, Readings>,
  above: NodeRef,
  area: NodeRef,
): Interval | undefined {
  const others = nodesBelow(framework, above, "area").filter(({ ref }) => ref !== area);
  const ranges = allOf(
    others.map(({ ref }) => {
      const reading = readings.get(ref);
      return reading && (reading.agreed ?? hull(reading.declared, reading.computed));
    }),
  );
  return ranges && sumIntervals(ranges);
}
