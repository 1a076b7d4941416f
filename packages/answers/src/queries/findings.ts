// Strengths, challenges and weaknesses that the report names, word for word.
import type { ReportedFinding, Review } from "@kompass/findings";
import { type FindingCategory, type NodeRef, nodesBelow, nodesOfLevel } from "@kompass/model";
import { item, type Line, line, say, suggest } from "../phrase/phrase.js";
import { node, number, plain, type Value } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { citeFinding, citeNode, citeScore, countFact, place } from "./evidence.js";
import { countByArea } from "./findings-by-area.js";
import { type QueryResult, type QueryRunner, result, unanswerable } from "./query-result.js";
import { quoteFindings } from "./remarks.js";

type Findings = QueryOf<"findings">;

/** So many characters of quotes are read; more are counted by area, with examples. */
const readable = 3200;
const examplesOf = 3;
/** So many of the remarks that are counted are cited. */
const citedOfCount = 14;

const counted = (findings: readonly ReportedFinding[], category: FindingCategory, ref: NodeRef | null): Value => ({
  is: "findings",
  fact: countFact(findings.filter((finding) => finding.category === category).length, "count", ref),
  category,
});

/** The remarks of an area, of the areas of a perspective, or those tied to a sub-area. */
function findingsWithin(review: Review, within: NodeRef | null): readonly ReportedFinding[] {
  if (within === null) return review.reported;
  const level = review.framework.nodes.get(within)?.level;
  if (level === "subarea") return review.reported.filter(({ subarea }) => subarea?.ref === within);
  const areas = nodesBelow(review.framework, within, "area").map(({ ref }) => ref);
  return review.reported.filter(({ area }) => areas.includes(area));
}

function byId(review: Review, ids: readonly string[]): QueryResult | undefined {
  const found = review.reported.filter(({ id }) => ids.includes(id));
  const lines = found.flatMap((finding): readonly Line[] => {
    const citation = citeFinding(review, finding);
    const { lines: quoted } = quoteFindings(review, [finding]);
    const category: Value = { is: "category", category: finding.category };
    const head = say("remarkIs", { id: plain(finding.id), category, node: node(finding.area), place: place(citation) });
    return [line(head), ...quoted];
  });
  const [first] = found;
  if (!first) return undefined;
  return result({
    citations: [...found.map((finding) => citeFinding(review, finding)), ...citeScore(review, first.area)],
    lines,
    suggestions: [
      suggest("score", { node: node(first.area) }),
      suggest("findings", { category: "strength", node: node(first.area) }),
    ],
  });
}

function headOf(
  findings: readonly ReportedFinding[],
  category: FindingCategory,
  { within, supposed }: Findings,
  isTied: boolean,
) {
  const amount = counted(findings, category, within);
  if (findings.every((finding) => finding.category !== category)) {
    const named: Value = { is: "categories", category };
    return within === null
      ? say("noRemarksAnywhere", { category: named })
      : say("noRemarks", { category: named, node: node(within) });
  }
  if (supposed === "none") return say("notNone", { findings: amount });
  if (within === null) return say("remarksEverywhere", { findings: amount });
  return say(isTied ? "remarksTiedHead" : "remarksHead", { findings: amount, node: node(within) });
}

/** The other categories that have remarks there, so that an empty list doesn't read as praise. */
function othersOf(findings: readonly ReportedFinding[], query: Findings) {
  const empty = query.categories.filter((category) => findings.every((finding) => finding.category !== category));
  if (empty.length < query.categories.length) return [];
  const others = (["strength", "challenge", "weakness"] as const).filter(
    (category) => !query.categories.includes(category) && findings.some((finding) => finding.category === category),
  );
  const items = others.map((category) => counted(findings, category, query.within));
  return items.length === 0 ? [] : [say("othersThere", { findings: { is: "list", items } })];
}

export const runFindings: QueryRunner<"findings"> = {
  kind: "findings",
  run: (query, { review }) => {
    if (query.ids.length > 0) return byId(review, query.ids) ?? unanswerable("unknown-finding", query.ids[0]);
    if (review.reported.length === 0) return unanswerable("not-found");
    if (query.show !== "list" && query.show !== "count") return countByArea(review, query) ?? unanswerable("not-found");
    const here = findingsWithin(review, query.within);
    const isTied = query.within !== null && review.framework.nodes.get(query.within)?.level === "subarea";
    const wanted = here.filter(({ category }) => query.categories.includes(category));
    const length = wanted.reduce((total, { text }) => total + text.length + 40, 0);
    const isLong = length > readable;
    const lines: Line[] = [];
    const quoted: ReportedFinding[] = [];
    for (const category of query.categories) {
      const ofCategory = wanted.filter((finding) => finding.category === category);
      lines.push(line(headOf(here, category, query, isTied)));
      if (query.show === "count") continue;
      if (isLong) {
        for (const { ref } of nodesOfLevel(review.framework, "area")) {
          const inArea = ofCategory.filter(({ area }) => area === ref);
          if (inArea.length > 0)
            lines.push(item(say("remarksByArea", { node: node(ref), findings: counted(inArea, category, ref) })));
        }
      }
      const shown = isLong ? ofCategory.slice(0, examplesOf) : ofCategory;
      if (isLong && shown.length > 0) lines.push(line(say("examplesFollow", {})));
      lines.push(...quoteFindings(review, shown).lines);
      quoted.push(...shown);
    }
    if (query.show === "count" && query.categories.length > 1) {
      lines.push(line(say("remarksTogether", { count: number(countFact(wanted.length)) })));
    }
    const others = othersOf(here, query);
    if (others.length > 0) lines.push(line(...others));
    const cited = query.show === "count" ? wanted.slice(0, citedOfCount) : quoted;
    const citations = cited.map((finding) => citeFinding(review, finding));
    const elsewhere = query.within === null ? [] : [...citeScore(review, query.within), citeNode(review, query.within)];
    const fallback =
      elsewhere.length > 0
        ? elsewhere.slice(0, 1)
        : review.reported.slice(0, 1).map((finding) => citeFinding(review, finding));
    const area = query.within ?? nodesOfLevel(review.framework, "area")[0]?.ref;
    const [category] = query.categories;
    return result({
      answerRefs: query.within === null ? [] : [query.within],
      citations: citations.length > 0 ? citations : fallback,
      lines,
      suggestions:
        area === undefined
          ? []
          : [
              suggest("findings", { category: category === "strength" ? "weakness" : "strength", node: node(area) }),
              suggest("score", { node: node(area) }),
              suggest("weakestSubarea", {}),
            ],
    });
  },
};
