// Draws a chart of a review: of its areas, or of the sub-areas of one.
import type { Review } from "@kompass/findings";
import { type Locale, nodesBelow, nodesOfLevel } from "@kompass/model";
import { barChart, type Chart, radarChart } from "@kompass/report/charts";

export interface ChartDescription {
  readonly kind: "radar" | "bars";
  /** Null for all areas. */
  readonly area: string | null;
  readonly locale: Locale;
}

/** `undefined` where too few nodes have a score. */
export function drawChart(review: Review, { kind, area, locale }: ChartDescription): Chart | undefined {
  const { framework } = review;
  const nodes = area === null ? nodesOfLevel(framework, "area") : nodesBelow(framework, area, "subarea");
  const request = { refs: nodes.map(({ ref }) => ref), locale };
  try {
    return kind === "radar" ? radarChart(review, request) : barChart(review, request);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
