// The cheapest set is really the cheapest: held against every set there is.
import { add, compare, type Exact, exact, least, subtract, sum, toFractionText, zero } from "@kompass/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { reviewAssessment } from "../review-assessment.js";
import { aCatalogueOf, type ListedAction } from "../testing/catalogue.js";
import { anAssessmentWith, serviceFramework } from "../testing/reviewed.js";
import { effortCost } from "./effort-cost.js";
import { reachTarget } from "./reach-target.js";
import { type Recommendation, recommendActions } from "./recommend-actions.js";

const subareas = ["1.1", "1.2", "1.3", "1.4"] as const;

const points = fc.record({
  "1.1": fc.integer({ min: 0, max: 20 }),
  "1.2": fc.integer({ min: 0, max: 20 }),
  "1.3": fc.integer({ min: 0, max: 20 }),
  "1.4": fc.integer({ min: 0, max: 40 }),
});
const action: fc.Arbitrary<ListedAction> = fc.record({
  subarea: fc.constantFrom(...subareas),
  dimension: fc.constantFrom("system" as const, "scope" as const, "result" as const),
  effort: fc.constantFrom("XS" as const, "S" as const, "M" as const, "L" as const, "XL" as const),
});
const scene = fc.record({ points, actions: fc.array(action, { minLength: 1, maxLength: 7 }) }).map((made) => {
  const review = reviewAssessment(serviceFramework, anAssessmentWith(made.points, []));
  return { review, all: recommendActions(review, aCatalogueOf(made.actions)) };
});

/** What a set wins at best: one gain a dimension, capped by what each sub-area has lost. */
function gainOfSet(actions: readonly Recommendation[]): Exact {
  return sum(
    subareas.map((ref) => {
      const own = actions.filter((each) => each.action.subarea === ref);
      const dimensions = new Map(own.map((each) => [each.action.dimension, each.gain.hi]));
      const lost = own[0]?.lost ?? zero;
      return [...dimensions.values()].reduce((won: Exact, gain) => least(lost, add(won, gain)), zero);
    }),
  );
}
const costOfSet = (actions: readonly Recommendation[]): number =>
  actions.reduce((total, each) => total + effortCost[each.action.effort], 0);

function everySet(all: readonly Recommendation[]): readonly (readonly Recommendation[])[] {
  return all.reduce<readonly (readonly Recommendation[])[]>(
    (sets, each) => sets.flatMap((set) => [set, [...set, each]]),
    [[]],
  );
}

/** The least cost of these sets, and the fewest actions at that cost; `undefined` where there is none. */
function cheapest(sets: readonly (readonly Recommendation[])[]): readonly [number, number] | undefined {
  const [first] = sets
    .map((set) => [costOfSet(set), set.length] as const)
    .toSorted(([cost, count], [otherCost, otherCount]) => cost - otherCost || count - otherCount);
  return first;
}

test("no set that reaches the total is cheaper, and none as cheap is smaller", () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 0, max: 110 }), ({ review, all }, wanted) => {
      const reached = reachTarget(review, { kind: "total", points: exact(wanted) }, all);
      const best = cheapest(everySet(all).filter((set) => compare(gainOfSet(set), reached.missing) >= 0));
      expect(toFractionText(reached.gain)).toBe(toFractionText(gainOfSet(reached.actions)));
      expect(reached.isReachable ? [reached.cost, reached.actions.length] : undefined).toEqual(best);
    }),
  );
});

test("a target that nothing reaches gets all that helps", () => {
  fc.assert(
    fc.property(scene, ({ review, all }) => {
      const reached = reachTarget(review, { kind: "total", points: exact(1000) }, all);
      expect(reached.isReachable).toBe(false);
      expect(toFractionText(reached.gain)).toBe(toFractionText(gainOfSet(all)));
    }),
  );
});

test("no sub-area under a share: each is lifted by its own cheapest set, and the rest is left alone", () => {
  fc.assert(
    fc.property(scene, ({ review, all }) => {
      const reached = reachTarget(review, { kind: "every-subarea", share: exact("1/2") }, all);
      const wanted = subareas.map((ref) => {
        const own = all.filter((each) => each.action.subarea === ref);
        const score = review.card.nodes.get(ref)?.declared?.points ?? zero;
        const needed = subtract(exact(ref === "1.4" ? 20 : 10), score);
        return cheapest(everySet(own).filter((set) => compare(gainOfSet(set), needed) >= 0));
      });
      const taken = subareas.map((ref) => {
        const own = reached.actions.filter((each) => each.action.subarea === ref);
        return [costOfSet(own), own.length];
      });
      expect(reached.isReachable).toBe(!wanted.includes(undefined));
      expect(taken.filter((_, at) => wanted[at])).toEqual(wanted.filter(Boolean));
    }),
  );
});
