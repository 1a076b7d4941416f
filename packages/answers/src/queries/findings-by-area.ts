// Which areas have the most, the fewest or none of a category of remarks.
import type { ReportedFinding, Review } from "@kompass/findings";
import { type FindingCategory, type NodeRef, nodesOfLevel } from "@kompass/model";
import { item, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, nodes } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { citeFinding, citeNode, countFact } from "./evidence.js";
import { type QueryResult, result } from "./query-result.js";

type Findings = QueryOf<"findings">;

interface Counted {
  readonly ref: NodeRef;
  readonly findings: readonly ReportedFinding[];
}

function chosen(counted: readonly Counted[], show: Findings["show"]): readonly Counted[] {
  const numbers = counted.map(({ findings }) => findings.length);
  const wanted = { "areas-most": Math.max(...numbers), "areas-fewest": Math.min(...numbers) };
  if (show === "areas-one") return counted.filter(({ findings }) => findings.length === 1);
  const many = show === "areas-most" || show === "areas-fewest" ? wanted[show] : 0;
  return counted.filter(({ findings }) => findings.length === many);
}

function headOf(show: Findings["show"], category: FindingCategory, refs: readonly NodeRef[]): Phrase {
  const named = { is: "categories", category } as const;
  switch (show) {
    case "areas-one":
      return say("areasWithOne", { category: { is: "category", category }, nodes: nodes(refs) });
    case "areas-without":
      return say(refs.length > 0 ? "areasWithout" : "everyAreaHas", { category: named, nodes: nodes(refs) });
    case "areas-most":
      return say("areasWithMost", { category: named, nodes: nodes(refs) });
    default:
      return say("areasWithFewest", { category: named, nodes: nodes(refs) });
  }
}

export function countByArea(review: Review, { categories, show }: Findings): QueryResult | undefined {
  const [category] = categories;
  if (!category) return undefined;
  const counted = nodesOfLevel(review.framework, "area").map(
    ({ ref }): Counted => ({
      ref,
      findings: review.reported.filter((finding) => finding.area === ref && finding.category === category),
    }),
  );
  const found = chosen(counted, show);
  const refs = found.map(({ ref }) => ref);
  const ordered = counted.toSorted((a, b) => b.findings.length - a.findings.length);
  const listed = show === "areas-without" ? ordered.filter(({ findings }) => findings.length > 0) : ordered;
  if (show === "areas-one" && refs.length === 0) return undefined;
  const head = headOf(show, category, refs);
  const cited = (show === "areas-without" ? listed : found).flatMap(({ findings }) => findings.slice(0, 1));
  return result({
    answerRefs: refs,
    citations: [
      ...counted.map(({ ref }) => citeNode(review, ref)),
      ...cited.map((finding) => citeFinding(review, finding)),
    ],
    lines: [
      line(head),
      ...listed.map(({ ref, findings }) =>
        item(
          say("remarksByArea", {
            node: node(ref),
            findings: { is: "findings", fact: countFact(findings.length, "count", ref), category },
          }),
        ),
      ),
    ],
    suggestions: refs
      .slice(0, 1)
      .flatMap((ref) => [
        suggest("findings", { category, node: node(ref) }),
        suggest("score", { node: node(ref) }),
        suggest("weakestSubarea", {}),
      ]),
  });
}
