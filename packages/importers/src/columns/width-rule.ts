// Tells columns apart by how lines break: a line fitted its column, and the word that opens the next line did not.
import type { ColumnRule } from "./column-rule.js";
import type { Bullet, ColumnSlide } from "./column-slide.js";
import { cutPlaces } from "./division.js";
import { logSum } from "./log-sum.js";
import {
  fromLogarithms,
  logMeanOfProduct,
  runningLogMeans,
  runningProducts,
  type ScaledLikelihood,
} from "./scaled-likelihood.js";
import { measureFixed, measureProportional, type TextMeasure } from "./text-width.js";

/** What one line says about its column's width, in average characters: at least `fits`, and less than `overflows`. */
interface LineBound {
  readonly fits: number;
  /** Infinite on the last line of a bullet, which proves nothing upwards. */
  readonly overflows: number;
}

interface Measurement {
  readonly measure: TextMeasure;
  /** Expected error of a measured line in average characters. */
  readonly errorOf: (width: number) => number;
  readonly logPrior: number;
}

/** Lines of an unknown typeface measure within two percent; fixed type can't be mistaken by much. */
const measurements: readonly Measurement[] = [
  { measure: measureProportional, errorOf: (width) => 0.018 * width + 0.1, logPrior: Math.log(0.7) },
  { measure: measureFixed, errorOf: () => 0.1, logPrior: Math.log(0.3) },
];

/** Widths that a column may have: every 2.5 percent from 8 to 107 average characters, each as likely beforehand. */
const candidateWidths = Float64Array.from({ length: 106 }, (_, index) => 8 * 1.025 ** index);

/** Some lines break early for reasons of their own: a break by hand, a word that may not be parted. */
const breakByHand = 0.01;
const lineThatSticksOut = 0.001;

/** Columns of one slide are often equally wide, all or two of them; then breaks say nothing about where one of these begins. */
const logPrior = { allAlike: Math.log(0.3), twoAlike: Math.log(0.15), noneAlike: Math.log(0.25) };

export const widthRule: ColumnRule = {
  id: "width",
  weigh: (slide) => {
    const places = cutPlaces(slide.bullets.length);
    const indexOf = new Map(places.map((place, index) => [place, index]));
    const weighings = measurements.map((measurement) => weighCuts(measurement, slide, places));
    // The order of columns changes nothing here, so each pair of cuts is weighed once.
    const known = new Float64Array(places.length ** 2).fill(Number.NaN);
    return (_order, second, third) => {
      const [from, to] = [indexOf.get(second) as number, indexOf.get(third) as number];
      const key = from * places.length + to;
      if (Number.isNaN(known[key])) known[key] = logSum(weighings.map((weigh) => weigh(from, to)));
      return known[key] as number;
    };
  },
};

/** How likely the line breaks are when the second and third column begin at the given cut places. */
function weighCuts(
  measurement: Measurement,
  slide: ColumnSlide,
  places: readonly number[],
): (second: number, third: number) => number {
  const blocks = places.slice(1).map((place, index) =>
    likelihoodOf(
      slide.bullets.slice(places[index], place).flatMap((bullet) => lineBounds(bullet, measurement)),
      measurement,
    ),
  );
  const end = blocks.length;
  const before = runningProducts(blocks, candidateWidths.length);
  const after = runningProducts(blocks.toReversed(), candidateWidths.length).toReversed();
  // columns[from][to - from] is the likelihood of one column that holds the blocks from..to.
  const columns = places.map((_, from) => runningLogMeans(blocks.slice(from), candidateWidths.length));
  const column = (from: number, to: number): number => columns[from]?.[to - from] as number;
  const allAlike = logPrior.allAlike + column(0, end);
  return (second, third) => {
    const outer = logMeanOfProduct(before[second] as ScaledLikelihood, after[third] as ScaledLikelihood);
    const parts = [
      allAlike,
      logPrior.twoAlike + column(0, third) + column(third, end),
      logPrior.twoAlike + column(0, second) + column(second, end),
      logPrior.twoAlike + outer + column(second, third),
      logPrior.noneAlike + column(0, second) + column(second, third) + column(third, end),
    ];
    return measurement.logPrior + logSum(parts);
  };
}

function lineBounds(bullet: Bullet, { measure }: Measurement): readonly LineBound[] {
  return bullet.lines.map((line, index) => {
    const fits = measure(line);
    const next = bullet.lines[index + 1];
    const overflows = next === undefined ? Number.POSITIVE_INFINITY : fits + measure(joint(line) + opening(next));
    return { fits, overflows };
  });
}

/** A line that ends in a hyphen takes no space before what follows. */
function joint(line: string): string {
  return line.endsWith("-") ? "" : " ";
}

/** The shortest beginning of a line that could have stood on the line before: its first word, up to a hyphen. */
function opening(line: string): string {
  const word = line.split(" ", 1)[0] ?? "";
  const hyphen = word.indexOf("-", 1);
  return hyphen === -1 ? word : word.slice(0, hyphen + 1);
}

function likelihoodOf(bounds: readonly LineBound[], { errorOf }: Measurement): ScaledLikelihood {
  const logarithms = new Float64Array(candidateWidths.length);
  for (const { fits, overflows } of bounds) {
    const fitsError = errorOf(fits);
    const overflowsError = errorOf(overflows);
    for (let index = 0; index < candidateWidths.length; index++) {
      const width = candidateWidths[index] as number;
      const fitted = logChance((width - fits) / fitsError, lineThatSticksOut);
      const overflowed =
        overflows === Number.POSITIVE_INFINITY ? 0 : logChance((overflows - width) / overflowsError, breakByHand);
      logarithms[index] = (logarithms[index] as number) + fitted + overflowed;
    }
  }
  return fromLogarithms(logarithms);
}

/** How likely a margin, in expected errors, is really positive; never less likely than the exception is. */
function logChance(margin: number, exception: number): number {
  if (margin > 8) return 0;
  if (margin < -12) return Math.log(exception);
  return Math.log(exception + (1 - exception) / (1 + Math.exp(-1.7 * margin)));
}
