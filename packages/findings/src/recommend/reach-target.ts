// The cheapest set of actions that can reach a target, if everything they can win is won.
import {
  add,
  compare,
  type Exact,
  greatest,
  least,
  multiply,
  type NodeRef,
  officialPoints,
  subtract,
  sum,
  totalRef,
  zero,
} from "@kompass/model";
import type { Review } from "../review.js";
import { effortCost } from "./effort-cost.js";
import type { Recommendation } from "./recommend-actions.js";

/** Points of all areas together, or a share that no sub-area may stay under. */
export type Target =
  | { readonly kind: "total"; readonly points: Exact }
  | { readonly kind: "every-subarea" /** From 0 to 1. */; readonly share: Exact };

export interface ReachedTarget {
  /** Whether the actions can reach it at best. Where not, they are all that help. */
  readonly isReachable: boolean;
  /** The points that are missing today; zero where the target is reached already. */
  readonly missing: Exact;
  /** What the actions can win together at best. */
  readonly gain: Exact;
  readonly cost: number;
  readonly actions: readonly Recommendation[];
}

/** Some actions of one sub-area: one for each of their dimensions, the cheapest. */
interface Option {
  readonly actions: readonly Recommendation[];
  readonly cost: number;
  readonly gain: Exact;
}

const costOf = ({ action }: Recommendation): number => effortCost[action.effort];
const totalCost = (actions: readonly Recommendation[]): number =>
  actions.reduce((total, action) => total + costOf(action), 0);

/** What actions of one sub-area on different dimensions can win together: never more than it has lost. */
function gainOfAll(actions: readonly Recommendation[]): Exact {
  let won: Exact = zero;
  for (const { gain, lost } of actions) won = least(lost, add(won, gain.hi));
  return won;
}

/** Every choice of dimensions of a sub-area; two actions on one dimension win no more than one. */
function optionsOf(actions: readonly Recommendation[]): readonly Option[] {
  const cheapest = new Map<string, Recommendation>();
  for (const each of actions) {
    const known = cheapest.get(each.action.dimension);
    if (!known || costOf(each) < costOf(known)) cheapest.set(each.action.dimension, each);
  }
  let choices: readonly (readonly Recommendation[])[] = [[]];
  for (const each of cheapest.values()) choices = choices.flatMap((choice) => [choice, [...choice, each]]);
  return choices.map((choice) => ({
    actions: choice,
    cost: totalCost(choice),
    gain: gainOfAll(choice),
  }));
}

/** Cheaper first, then fewer actions. */
const isBetter = (a: Option, b: Option | undefined): boolean =>
  b === undefined || a.cost < b.cost || (a.cost === b.cost && a.actions.length < b.actions.length);

const join = (a: Option, b: Option): Option => ({
  actions: [...a.actions, ...b.actions],
  cost: a.cost + b.cost,
  gain: add(a.gain, b.gain),
});

/** Options that no other beats in cost, number and gain at once, cheapest first. */
function undominated(options: readonly Option[]): readonly Option[] {
  const sorted = options.toSorted(
    (a, b) => a.cost - b.cost || a.actions.length - b.actions.length || compare(b.gain, a.gain),
  );
  const kept: Option[] = [];
  for (const option of sorted) {
    const beaten = kept.some(
      (other) => other.actions.length <= option.actions.length && compare(other.gain, option.gain) >= 0,
    );
    if (!beaten) kept.push(option);
  }
  return kept;
}

function bySubarea(actions: readonly Recommendation[]): ReadonlyMap<NodeRef, readonly Recommendation[]> {
  return Map.groupBy(actions, ({ action }) => action.subarea);
}

function reachTotal(missing: Exact, actions: readonly Recommendation[]): Option {
  const empty: Option = { actions: [], cost: 0, gain: zero };
  const enough = (option: Option): Option => ({ ...option, gain: least(option.gain, missing) });
  let frontier: readonly Option[] = [empty];
  for (const options of [...bySubarea(actions).values()].map(optionsOf)) {
    frontier = undominated(frontier.flatMap((chosen) => options.map((option) => enough(join(chosen, option)))));
  }
  const best = frontier
    .filter(({ gain }) => compare(gain, missing) >= 0)
    .reduce<Option | undefined>((found, option) => (isBetter(option, found) ? option : found), undefined);
  return best ?? frontier.toSorted((a, b) => compare(b.gain, a.gain) || a.cost - b.cost)[0] ?? empty;
}

function reachEverySubarea(
  review: Review,
  share: Exact,
  actions: readonly Recommendation[],
): { readonly chosen: readonly Option[]; readonly missing: Exact; readonly isReachable: boolean } {
  const byRef = bySubarea(actions);
  const chosen: Option[] = [];
  let missing: Exact = zero;
  let isReachable = true;
  for (const node of review.card.nodes.values()) {
    const points = officialPoints(node);
    if (node.level !== "subarea" || !points) continue;
    const needed = subtract(multiply(node.maximum, share), points);
    if (compare(needed, zero) <= 0) continue;
    missing = add(missing, needed);
    const options = optionsOf(byRef.get(node.ref) ?? []);
    const fitting = options.filter(({ gain }) => compare(gain, needed) >= 0);
    if (fitting.length === 0) isReachable = false;
    const pool =
      fitting.length > 0 ? fitting : options.filter(({ gain }) => options.every((o) => compare(gain, o.gain) >= 0));
    const best = pool.reduce<Option | undefined>(
      (found, option) => (isBetter(option, found) ? option : found),
      undefined,
    );
    if (best) chosen.push(best);
  }
  return { chosen, missing, isReachable };
}

/**
 * The cheapest of these recommendations that can reach the target at best, ties by fewer actions. Nothing promises that an
 * action wins what it can.
 */
export function reachTarget(review: Review, target: Target, actions: readonly Recommendation[]): ReachedTarget {
  if (target.kind === "every-subarea") {
    const { chosen, missing, isReachable } = reachEverySubarea(review, target.share, actions);
    const taken = chosen.flatMap((option) => option.actions);
    return { isReachable, missing, gain: sum(chosen.map(({ gain }) => gain)), cost: totalCost(taken), actions: taken };
  }
  const total = review.card.nodes.get(totalRef);
  const points = total && officialPoints(total);
  const missing = points ? greatest(zero, subtract(target.points, points)) : target.points;
  const best = reachTotal(missing, actions);
  const gain = sum([...bySubarea(best.actions).values()].map((taken) => gainOfAll(taken)));
  // Where a source disagrees with itself, its rows may leave more to win than its total does.
  const isPossible = total !== undefined && points !== undefined && compare(target.points, total.maximum) <= 0;
  return {
    isReachable: isPossible && compare(gain, missing) >= 0,
    missing,
    gain,
    cost: best.cost,
    actions: best.actions,
  };
}
