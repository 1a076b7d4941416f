// Everything at once that the source says against itself, a line each.
import { isPoint } from "@kompass/model";
import { item, line, say, suggest } from "../phrase/phrase.js";
import { node, number } from "../phrase/value.js";
import { discrepantAreas } from "./disagreement.js";
import { contradictionCitations, contradictionLine } from "./discrepancy-contradictions.js";
import { nameCitations, namesLine } from "./discrepancy-names.js";
import { orderLines } from "./discrepancy-order.js";
import { areaDiffers, below, rowsOf, sumLine } from "./discrepancy-sums.js";
import { tableLines } from "./discrepancy-table.js";
import { citeScore, countFact } from "./evidence.js";
import { type QueryResult, result, type Scene } from "./query-result.js";

/** Everything at once: which areas don't add up, what that does to the sums above, names and tables. */
export function overview(scene: Scene, about: "sums" | "everything"): QueryResult | undefined {
  const { review } = scene;
  const areas = discrepantAreas(review);
  const judged = review.reconciliations.filter(
    ({ target, verdict }) => review.framework.nodes.get(target)?.level === "area" && verdict !== "insufficient",
  );
  const wide = review.reconciliations.filter(
    ({ target, computed }) =>
      review.framework.nodes.get(target)?.level !== "area" &&
      computed &&
      isPoint(computed) &&
      below(review, target).length > 0,
  );
  const sums = wide.flatMap(({ target }) => {
    const phrase = sumLine(review, target);
    return phrase ? [item(phrase)] : [];
  });
  const first = areas.flatMap(({ target }) => {
    const phrase = areaDiffers(review, target);
    return phrase ? [item(phrase)] : [];
  });
  const isAll = about === "everything";
  const contradiction = isAll ? contradictionLine(review) : [];
  const order = isAll ? orderLines(review) : { lines: [], citations: [] };
  const names = about === "everything" ? namesLine(review) : [];
  const table = about === "everything" ? tableLines(review) : { lines: [], citations: [] };
  const nothing = areas.length === 0 && names.length === 0 && table.lines.length === 0 && order.lines.length === 0;
  const citations = [
    ...areas.flatMap(({ target }) => rowsOf(review, target)),
    ...(about === "everything" ? nameCitations(review) : []),
    ...table.citations,
    ...order.citations,
    ...(contradiction.length > 0 ? contradictionCitations(review) : []),
    ...(areas.length === 0 ? judged.flatMap(({ target }) => citeScore(review, target)) : []),
  ];
  if (citations.length === 0) return undefined;
  return result({
    answerRefs: areas.map(({ target }) => target),
    citations,
    lines: [
      line(
        ...(nothing || (about === "sums" && areas.length === 0) ? [say("allAddUp", {})] : [say("overviewHead", {})]),
      ),
      ...first,
      ...sums,
      ...(areas.length > 0 && judged.length > areas.length
        ? [item(say("restAddUp", { count: number(countFact(judged.length - areas.length)) }))]
        : []),
      ...names.map((phrase) => item(phrase)),
      ...order.lines,
      ...table.lines,
      ...contradiction.map((phrase) => item(phrase)),
    ],
    suggestions: [
      ...areas.map(({ target }) => suggest("addsUp", { node: node(target) })),
      suggest("total", {}),
      suggest("allAreas", {}),
    ].slice(0, 3),
  });
}
