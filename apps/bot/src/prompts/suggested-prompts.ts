// What the assessment at hand makes worth saying first.
import type { Review } from "@kompass/findings";
import { type Locale, nodesOfLevel, rankNodes } from "@kompass/model";
import { promptStringsOf } from "../locales/prompts/prompt-strings-of.js";

/** At most four, as many as Slack shows. `lookedAt` is the area or sub-area that the person has before them: "5.2". */
export function suggestedPrompts(
  { framework, card, reconciliations }: Review,
  locale: Locale,
  lookedAt?: string,
): readonly string[] {
  const strings = promptStringsOf(locale);
  const weakestOf = (level: "area" | "subarea") => {
    const nodes = nodesOfLevel(framework, level).flatMap(({ ref }) => card.nodes.get(ref) ?? []);
    return rankNodes(nodes, { measure: "share", first: "weakest" })[0]?.refs[0];
  };
  const partOf = (ref: string): string | undefined => {
    switch (card.nodes.get(ref)?.level) {
      case "area":
        return strings.area(ref);
      case "subarea":
        return ref;
      default:
        return undefined;
    }
  };
  const [area, subarea] = [weakestOf("area"), weakestOf("subarea")];
  const doubtful = reconciliations.find(({ target, verdict }) => verdict === "discrepant" && /^\d+$/.test(target));
  const part = lookedAt === undefined ? undefined : partOf(lookedAt);
  const weakest = subarea === undefined ? [] : [strings.weakest];
  const sum = doubtful === undefined ? strings.total : strings.addsUp(doubtful.target);
  if (part !== undefined) return [strings.result(part), strings.weaknesses(part), ...weakest, sum];
  return [
    ...weakest,
    ...(area === undefined ? [] : [strings.weaknesses(strings.area(area))]),
    sum,
    ...(subarea === undefined ? [] : [strings.checklist(subarea)]),
  ];
}
