// The report praises what it gave few points: a strength in a sub-area of the weakest quarter.
import { compare } from "@kompass/model";
import { type Rule, sharesOf } from "./rule.js";

export const strengthInWeakSubarea: Rule = {
  id: "strength-in-weak-subarea",
  kind: "contradiction",
  derive: ({ card, reported }) => {
    const ordered = sharesOf(card, "subarea").toSorted((a, b) => compare(a.share, b.share));
    const border = ordered[Math.floor(ordered.length / 4)];
    const weakest = border ? ordered.filter(({ share }) => compare(share, border.share) < 0) : [];
    return weakest.flatMap(({ ref }) => {
      const strengths = reported.filter(({ category, subarea }) => category === "strength" && subarea?.ref === ref);
      return strengths.length > 0 ? [{ ref, findings: strengths.map(({ id }) => id), scores: [ref] }] : [];
    });
  },
};
