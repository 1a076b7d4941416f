// Tells columns apart by how lines break: a line fitted its column, and the word that opens the next line did not.
import type { ColumnRule } from "./column-rule.js";
import type { Bullet, ColumnSlide } from "./column-slide.js";
import { cutPlaces, type Division } from "./division.js";
import { logSum } from "./log-sum.js";
import { measureFixed, measureProportional, type TextMeasure } from "./text-width.js";

/** What one line says about its column's width, in average characters: at least `fits`, and less than `overflows`. */
export interface LineBound {
  readonly fits: number;
  /** Infinite on the last line of a bullet, which proves nothing upwards. */
  readonly overflows: number;
}

/** Widths that a column may have: every 2.5 percent from 8 to 108 average characters. */
const candidateWidths = Float64Array.from({ length: 106 }, (_, index) => 8 * 1.025 ** index);

interface Measurement {
  readonly measure: TextMeasure;
  /** Expected error of a measured line in average characters. */
  readonly errorOf: (width: number) => number;
  readonly prior: number;
}

const measurements: readonly Measurement[] = [
  { measure: measureProportional, errorOf: (width) => 0.022 * width + 0.1, prior: 0.7 },
  { measure: measureFixed, errorOf: () => 0.1, prior: 0.3 },
];

/** Some lines break early for reasons of their own: a break by hand, a word that may not be parted. */
const breakByHand = 0.01;
const lineThatSticksOut = 0.001;
/** Columns of one slide are often equally wide, all or two of them; then breaks say nothing about where one of these begins. */
const logPrior = { allAlike: Math.log(0.3), twoAlike: Math.log(0.15), noneAlike: Math.log(0.25) };

export const widthRule: ColumnRule = {
  id: "width",
  weigh: (slide) => {
    const weighings = measurements.map((measurement) => weighWith(measurement, slide));
    return (division) =>
      logSum(weighings.map((weigh, index) => Math.log((measurements[index] as Measurement).prior) + weigh(division)));
  },
};

export function lineBounds(bullet: Bullet, measure: TextMeasure): readonly LineBound[] {
  return bullet.lines.map((line, index) => {
    const fits = measure(line);
    const next = bullet.lines[index + 1];
    return {
      fits,
      overflows: next === undefined ? Number.POSITIVE_INFINITY : fits + measure(joint(line) + opening(next)),
    };
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

function weighWith({ measure, errorOf }: Measurement, slide: ColumnSlide): (division: Division) => number {
  const count = slide.bullets.length;
  const places = cutPlaces(count);
  // sums[i] holds, for each candidate width, the log-likelihood of all bullets before the i-th cut place.
  const sums: Float64Array[] = [new Float64Array(candidateWidths.length)];
  for (let place = 1; place < places.length; place++) {
    const sum = Float64Array.from(sums[place - 1] as Float64Array);
    for (const bullet of slide.bullets.slice(places[place - 1], places[place])) {
      for (const bound of lineBounds(bullet, measure)) addLine(sum, bound, errorOf);
    }
    sums.push(sum);
  }
  const sumBefore = new Map(places.map((place, index) => [place, sums[index] as Float64Array]));
  const between = (from: number, to: number): Float64Array => {
    const before = sumBefore.get(from) as Float64Array;
    return (sumBefore.get(to) as Float64Array).map((sum, index) => sum - (before[index] as number));
  };
  const ofColumn = remembered(count, (from, to) => ofOneWidth(between(from, to)));
  const ofAllBut = remembered(count, (from, to) => {
    const middle = between(from, to);
    return ofOneWidth(between(0, count).map((sum, index) => sum - (middle[index] as number)));
  });
  return ({ cuts: [first, second] }) => {
    const left = ofColumn(0, first);
    const middle = ofColumn(first, second);
    const right = ofColumn(second, count);
    return logSum([
      logPrior.allAlike + ofColumn(0, count),
      logPrior.twoAlike + ofColumn(0, second) + right,
      logPrior.twoAlike + left + ofColumn(first, count),
      logPrior.twoAlike + ofAllBut(first, second) + middle,
      logPrior.noneAlike + left + middle + right,
    ]);
  };
}

/** Likelihood of lines that share one width, whichever of the candidates it is. */
function ofOneWidth(byWidth: Float64Array): number {
  return logSum(byWidth) - Math.log(byWidth.length);
}

function remembered(
  count: number,
  compute: (from: number, to: number) => number,
): (from: number, to: number) => number {
  const known = new Map<number, number>();
  return (from, to) => {
    const key = from * (count + 1) + to;
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(from, to);
    known.set(key, value);
    return value;
  };
}

function addLine(sum: Float64Array, { fits, overflows }: LineBound, errorOf: (width: number) => number): void {
  const fitsError = errorOf(fits);
  const overflowsError = errorOf(overflows);
  for (let index = 0; index < candidateWidths.length; index++) {
    const width = candidateWidths[index] as number;
    const fitted = logChance((width - fits) / fitsError, lineThatSticksOut);
    const overflowed =
      overflows === Number.POSITIVE_INFINITY ? 0 : logChance((overflows - width) / overflowsError, breakByHand);
    sum[index] = (sum[index] as number) + fitted + overflowed;
  }
}

/** How likely a margin, in expected errors, is really positive; never less likely than the exception is. */
function logChance(margin: number, exception: number): number {
  if (margin > 8) return 0;
  if (margin < -12) return Math.log(exception);
  return Math.log(exception + (1 - exception) / (1 + Math.exp(-1.7 * margin)));
}
