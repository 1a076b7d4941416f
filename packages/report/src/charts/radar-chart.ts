// A radar of scores: one axis a node, clockwise from the top, from nothing in the middle to the maximum at the rim.
import type { Review } from "@kompass/findings";
import { printPercent, ratio, toNumber } from "@kompass/model";
import { scaleLinear } from "d3-scale";
import { curveLinearClosed, lineRadial, pointRadial } from "d3-shape";
import type { Chart } from "./chart.js";
import { type ChartRequest, figuresOf, linesOf, subjectOf } from "./figures.js";
import { element, filling, guide, ink, svgDocument, textLines, wrapped } from "./svg.js";
import { wordsOfCharts } from "./words/all-words.js";

const width = 1000;
const height = 700;
const middle = { x: width / 2, y: 380 };
const rim = 220;
const radius = scaleLinear([0, 1], [0, rim]);
const rings = [1n, 2n, 3n, 4n].map((quarters) => ratio(quarters, 4n));

/** Throws a `RangeError` where fewer than three nodes have a score: they span no area. */
export function radarChart(review: Review, request: ChartRequest): Chart {
  const { locale } = request;
  const words = wordsOfCharts[locale];
  const figures = figuresOf(review, request);
  if (figures.length < 3) throw new RangeError("a radar needs three scores");
  const title = words.title({ subject: subjectOf(review) });
  const angle = (index: number): number => (index * 2 * Math.PI) / figures.length;
  const outline = (shares: readonly number[]): string =>
    lineRadial<number>()
      .angle((_, index) => angle(index))
      .radius(radius)
      .curve(curveLinearClosed)(shares) ?? "";
  const shares = figures.map(({ share }) => toNumber(share));
  const axes = figures.map((_, index) => {
    const [x, y] = pointRadial(angle(index), rim);
    return element("line", { x1: 0, y1: 0, x2: x, y2: y, stroke: guide, "stroke-width": 1 });
  });
  const webs = rings.map((ring) => {
    const isRim = toNumber(ring) === 1;
    const d = outline(figures.map(() => toNumber(ring)));
    return element("path", { d, fill: "none", stroke: isRim ? ink : guide, "stroke-width": isRim ? 2 : 1 });
  });
  const marks = rings.map((ring) =>
    textLines([printPercent(ring, locale)], 6, 4 - radius(toNumber(ring)), { "font-size": 12 }),
  );
  const dots = shares.map((share, index) => {
    const [cx, cy] = pointRadial(angle(index), radius(share));
    return element("circle", { cx, cy, r: 6, fill: filling });
  });
  const names = figures.map(({ name, written }, index) => {
    const [x, y] = pointRadial(angle(index), rim + 22);
    const lines = [...wrapped(name, 30), written];
    const isAbove = y < -rim / 2;
    const first = isAbove && Math.abs(x) < 1 ? y - (lines.length - 1) * 20 : y - (lines.length - 2) * 10;
    return textLines(lines, x, first, { "text-anchor": anchorAt(x), "font-size": 15 });
  });
  const shape = element("path", {
    ...{ d: outline(shares), fill: filling, "fill-opacity": 0.2 },
    ...{ stroke: filling, "stroke-width": 3, "stroke-linejoin": "round" },
  });
  const transform = `translate(${middle.x} ${middle.y})`;
  const parts = [
    textLines([title], 32, 46, { "font-size": 22, "font-weight": 700 }),
    textLines([words.rim], 32, 74, { "font-size": 14 }),
    element("g", { transform }, [...axes, ...webs, shape, ...dots, ...marks, ...names].join("")),
  ];
  const lines = linesOf(figures);
  const altText = `${words.radar({ title })} ${lines.join(". ")}.`;
  return { svg: svgDocument({ width, height }, parts), title, altText, lines };
}

function anchorAt(x: number): "start" | "middle" | "end" {
  if (Math.abs(x) < 1) return "middle";
  return x > 0 ? "start" : "end";
}
