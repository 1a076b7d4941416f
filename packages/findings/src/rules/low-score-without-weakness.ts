// Less than half of the points, and the report names no weakness there.
import { compare, exact, nodesBelow } from "@kompass/model";
import { type Rule, sharesOf } from "./rule.js";

const half = exact("1/2");

export const lowScoreWithoutWeakness: Rule = {
  id: "low-score-without-weakness",
  kind: "omission",
  derive: ({ framework, card, reported }) => {
    const low = [...sharesOf(card, "area"), ...sharesOf(card, "subarea")].filter(
      ({ share }) => compare(share, half) < 0,
    );
    return low.flatMap(({ ref }) => {
      const here = reported.filter(({ area, subarea }) => subarea?.ref === ref || area === ref);
      const below = nodesBelow(framework, ref, "subarea").map((node) => node.ref);
      const weaknesses = here.filter(({ category }) => category === "weakness");
      if (weaknesses.length > 0 || below.length === 0) return [];
      return [
        { ref, findings: here.filter(({ category }) => category === "challenge").map(({ id }) => id), scores: [ref] },
      ];
    });
  },
};
