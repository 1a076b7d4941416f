// Remarks of the report as lines of an answer: word for word, with category, id and place.
import type { ReportedFinding, Review } from "@kompass/findings";
import type { FindingCategory, NodeRef } from "@kompass/model";
import type { CitationDraft } from "../phrase/draft.js";
import { item, type Line, say } from "../phrase/phrase.js";
import { plain, quote } from "../phrase/value.js";
import { citeFinding, place } from "./evidence.js";

export interface Remarks {
  readonly lines: readonly Line[];
  readonly citations: readonly CitationDraft[];
}

export function quoteFindings(review: Review, findings: readonly ReportedFinding[]): Remarks {
  const citations = findings.map((finding) => citeFinding(review, finding));
  const lines = findings.map((finding, index) => {
    const citation = citations[index];
    return item(
      say("remark", {
        quote: quote(finding.text),
        category: { is: "category", category: finding.category },
        id: plain(finding.id),
        place: citation ? place(citation) : plain(finding.line),
      }),
    );
  });
  return { lines, citations };
}

/** Remarks whose words tie them to a sub-area, those that explain a loss first. */
export function tiedTo(review: Review, ref: NodeRef): readonly ReportedFinding[] {
  const order: readonly FindingCategory[] = ["weakness", "challenge", "strength"];
  return review.reported
    .filter(({ subarea }) => subarea?.ref === ref)
    .toSorted((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
}
