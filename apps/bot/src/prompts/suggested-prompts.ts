// What the assessment at hand makes worth saying first.
import type { Review } from "@kompass/findings";
import { type Locale, nodesOfLevel, rankNodes } from "@kompass/model";
import { promptStringsOf } from "../locales/prompts/prompt-strings-of.js";

/** At most four, as many as Slack shows. */
export function suggestedPrompts({ framework, card, reconciliations }: Review, locale: Locale): readonly string[] {
  const strings = promptStringsOf(locale);
  const weakestOf = (level: "area" | "subarea") => {
    const nodes = nodesOfLevel(framework, level).flatMap(({ ref }) => card.nodes.get(ref) ?? []);
    return rankNodes(nodes, { measure: "share", first: "weakest" })[0]?.refs[0];
  };
  const [area, subarea] = [weakestOf("area"), weakestOf("subarea")];
  const doubtful = reconciliations.find(({ target, verdict }) => verdict === "discrepant" && /^\d+$/.test(target));
  return [
    ...(subarea === undefined ? [] : [strings.weakest]),
    ...(area === undefined ? [] : [strings.weaknesses(area)]),
    doubtful === undefined ? strings.total : strings.addsUp(doubtful.target),
    ...(subarea === undefined ? [] : [strings.checklist(subarea)]),
  ];
}
