// Where the source puts areas or columns in another order than they have.
import type { Review } from "@kompass/findings";
import type { PrintedName } from "@kompass/model";
import type { CitationDraft } from "../phrase/draft.js";
import { item, type Line, line, say, suggest } from "../phrase/phrase.js";
import { node } from "../phrase/value.js";
import { tableLines } from "./discrepancy-table.js";
import { documentOf, place } from "./evidence.js";
import { type QueryResult, result, type Scene } from "./query-result.js";

interface Part {
  readonly lines: readonly Line[];
  readonly citations: readonly CitationDraft[];
}

const cite = (review: Review, { target, name, line: where }: PrintedName): CitationDraft => ({
  kind: "discrepancy",
  ref: target,
  label: { of: "source", text: name },
  quote: name,
  document: documentOf(review),
  line: where,
  url: null,
});

/** Neighbours of the overview of which the second comes first in the framework. */
export function orderLines(review: Review): Part {
  const order = [...review.framework.nodes.keys()];
  const printed = review.assessment.names
    .filter(({ place: at, target }) => at === "overview" && review.framework.nodes.get(target)?.level === "area")
    .toSorted((a, b) => a.line - b.line);
  const swapped = printed.flatMap((name, index): readonly (readonly [PrintedName, PrintedName])[] => {
    const before = printed[index - 1];
    return before && order.indexOf(before.target) > order.indexOf(name.target) ? [[before, name]] : [];
  });
  return {
    lines: swapped.map(([before, name]) =>
      item(
        say("orderSwapped", {
          first: node(before.target),
          second: node(name.target),
          place: place(cite(review, before)),
        }),
      ),
    ),
    citations: swapped.flatMap((pair) => pair.map((name) => cite(review, name))),
  };
}

export function orderOf({ review }: Scene): QueryResult | undefined {
  const areas = orderLines(review);
  const columns = tableLines(review, ["header-order"]);
  const lines = [...areas.lines, ...columns.lines];
  const suggestions = [suggest("anythingWrong", {}), suggest("total", {})];
  const [name] = review.assessment.names;
  if (lines.length > 0) {
    const citations = [...areas.citations, ...columns.citations];
    return result({ citations, lines: [line(say("overviewHead", {})), ...lines], suggestions });
  }
  if (!name) return undefined;
  return result({ citations: [cite(review, name)], lines: [line(say("orderFine", {}))], suggestions });
}
