// Scores as bars, each within a frame that is its maximum.
import type { Review } from "@kompass/findings";
import { toNumber } from "@kompass/model";
import { scaleBand, scaleLinear } from "d3-scale";
import type { Chart } from "./chart.js";
import { type ChartRequest, figuresOf, linesOf, subjectOf } from "./figures.js";
import { element, filling, guide, ink, svgDocument, textLines, wrapped } from "./svg.js";
import { wordsOfCharts } from "./words/all-words.js";

const width = 1000;
/** Where bars begin and where their frames end; names stand before them, figures after. */
const from = 330;
const to = 740;
const top = 100;
const rowHeight = 52;

/** Throws a `RangeError` where no node has a score. */
export function barChart(review: Review, request: ChartRequest): Chart {
  const words = wordsOfCharts[request.locale];
  const figures = figuresOf(review, request);
  if (figures.length === 0) throw new RangeError("no score to show");
  const title = words.title({ subject: subjectOf(review) });
  const bottom = top + figures.length * rowHeight;
  const across = scaleLinear([0, 1], [from, to]);
  const down = scaleBand([...figures.keys()], [top, bottom]).padding(0.35);
  const barHeight = down.bandwidth();
  const rows = figures.flatMap(({ name, share, written }, index) => {
    const y = down(index) ?? top;
    const centre = y + barHeight / 2 + 5;
    const bar = { x: from, y, height: barHeight };
    const names = wrapped(name, 38);
    return [
      element("rect", { ...bar, width: across(toNumber(share)) - from, fill: filling }),
      element("rect", { ...bar, width: to - from, fill: "none", stroke: ink, "stroke-width": 1.5 }),
      textLines(names, from - 14, centre - (names.length - 1) * 9, { "text-anchor": "end", "font-size": 14 }),
      textLines([written], to + 14, centre, { "font-size": 14 }),
    ];
  });
  const half = across(0.5);
  const parts = [
    textLines([title], 32, 46, { "font-size": 22, "font-weight": 700 }),
    textLines([words.frame], 32, 74, { "font-size": 14 }),
    element("line", { x1: half, x2: half, y1: top, y2: bottom, stroke: guide, "stroke-dasharray": "4 4" }),
    ...rows,
  ];
  const lines = linesOf(figures);
  const altText = `${words.bars({ title })} ${lines.join(". ")}.`;
  return { svg: svgDocument({ width, height: bottom + 24 }, parts), title, altText, lines };
}
