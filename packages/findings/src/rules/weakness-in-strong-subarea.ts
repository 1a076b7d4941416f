// The report names a weakness where it gave nine tenths of the points or more.
import { compare, exact } from "@kompass/model";
import { type Rule, sharesOf } from "./rule.js";

const strong = exact("9/10");

export const weaknessInStrongSubarea: Rule = {
  id: "weakness-in-strong-subarea",
  kind: "contradiction",
  derive: ({ card, reported }) =>
    sharesOf(card, "subarea")
      .filter(({ share }) => compare(share, strong) >= 0)
      .flatMap(({ ref }) => {
        const weaknesses = reported.filter(({ category, subarea }) => category === "weakness" && subarea?.ref === ref);
        return weaknesses.length > 0 ? [{ ref, findings: weaknesses.map(({ id }) => id), scores: [ref] }] : [];
      }),
};
