// Which remarks an action answers: challenges and weaknesses that its keywords speak of.
import { fallbackOf, type NodeRef } from "@kompass/model";
import type { ActionCatalogue, RecommendedAction } from "../catalogue/action-catalogue.js";
import type { ReportedFinding, Review } from "../review.js";
import { speaksOf } from "../speaks-of.js";
import { stemWords } from "../stem-words.js";

function keywordsOf({ keywords }: RecommendedAction, { assessment }: Review): readonly (readonly string[])[] {
  const listed = fallbackOf(assessment.language).flatMap((locale) => keywords[locale] ?? []);
  return listed.map(stemWords).filter((stems) => stems.length > 0);
}

/**
 * For every action the remarks that it answers, in the order of the assessment: those of its area that hold all words of
 * one of its keywords, and those tied to its sub-area that no action of the sub-area answers by its words: these go to
 * the sub-area's first action.
 */
export function answeredFindings(
  review: Review,
  { actions }: ActionCatalogue,
): ReadonlyMap<string, readonly ReportedFinding[]> {
  const areaOf = (ref: NodeRef): NodeRef | undefined => review.framework.nodes.get(ref)?.parent;
  const open = review.reported
    .filter(({ category }) => category !== "strength")
    .map((finding) => ({ finding, words: stemWords(finding.text) }));
  const byWords = new Map(
    actions.map((action) => {
      const keywords = keywordsOf(action, review);
      const area = areaOf(action.subarea);
      const hits = open.filter(
        ({ finding, words }) =>
          finding.area === area && keywords.some((stems) => stems.every((stem) => speaksOf(words, stem))),
      );
      return [action.id, new Set(hits.map(({ finding }) => finding))];
    }),
  );
  const begun = new Set<NodeRef>();
  for (const { id, subarea } of actions) {
    if (begun.has(subarea)) continue;
    begun.add(subarea);
    const ofSubarea = actions.filter((action) => action.subarea === subarea);
    for (const { finding } of open) {
      const isAnswered = ofSubarea.some((action) => byWords.get(action.id)?.has(finding));
      if (finding.subarea?.ref === subarea && !isAnswered) byWords.get(id)?.add(finding);
    }
  }
  return new Map(
    [...byWords].map(([id, findings]) => [id, review.reported.filter((finding) => findings.has(finding))]),
  );
}
