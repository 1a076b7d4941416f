// Finds how many columns a table has and which of them is the sum: only one answer lets every row add up.
import type { NumberRow } from "./number-row.js";
import { splitNumbers } from "./split-numbers.js";

export interface ProvedRow {
  readonly label: string;
  readonly line: number;
  readonly values: readonly number[];
  /** Printed numbers that belong to no column. */
  readonly strays: readonly number[];
}

export interface ProvedColumns {
  readonly count: number;
  /** Index of the column that the others add up to. */
  readonly sum: number;
  readonly rows: readonly [ProvedRow, ...ProvedRow[]];
  /** Rows that can't be read in one way only. */
  readonly unread: readonly NumberRow[];
}

const fewestColumns = 3;
const mostColumns = 14;
/** Of ten rows so many have to add up without leaving a number out, else nothing is proved. */
const provingShare = 0.8;

/** `undefined` where no number of columns lets the rows add up. */
export function proveColumns(rows: readonly NumberRow[]): ProvedColumns | undefined {
  const candidates = Array.from({ length: mostColumns - fewestColumns + 1 }, (_, index) => fewestColumns + index)
    .filter((count) => rows.every((row) => row.digits.length >= count))
    .flatMap((count) => {
      const readings = rows.map((row) => splitNumbers(row.digits, count));
      return Array.from({ length: count }, (_, sum) => ({
        count,
        sum,
        proved: readings.filter((reading) => bestOf(reading, sum) !== undefined).length,
      }));
    });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (leader, candidate) => (leader && leader.proved >= candidate.proved ? leader : candidate),
    undefined,
  );
  if (!best || best.proved < rows.length * provingShare) return undefined;
  const { count, sum } = best;
  const read = rows.map((row) => ({ row, proved: proveRow(row, count, sum) }));
  const [first, ...others] = read.flatMap(({ proved }) => (proved ? [proved] : []));
  if (!first) return undefined;
  return {
    count,
    sum,
    rows: [first, ...others],
    unread: read.flatMap(({ row, proved }) => (proved ? [] : [row])),
  };
}

function proveRow({ label, line, digits }: NumberRow, count: number, sum: number): ProvedRow | undefined {
  const whole = bestOf(splitNumbers(digits, count), sum);
  if (whole) return { label, line, values: whole, strays: [] };
  const withStray = splitNumbers(digits, count + 1).flatMap((numbers) =>
    numbers.map((stray, place) => ({ stray, values: numbers.filter((_, index) => index !== place) })),
  );
  const values = bestOf(
    withStray.map((reading) => reading.values),
    sum,
  );
  const reading = withStray.find((candidate) => candidate.values === values);
  return values && reading ? { label, line, values, strays: [reading.stray] } : undefined;
}

/** The reading that adds up best, where it is the only one so good. */
function bestOf(readings: readonly (readonly number[])[], sum: number): readonly number[] | undefined {
  const fitting = readings
    .map((values) => ({ values, gap: gapOf(values, sum) }))
    .filter(({ values, gap }) => gap <= tolerance(values.length))
    .sort((a, b) => a.gap - b.gap);
  const [best, next] = fitting;
  return best && (next === undefined || next.gap > best.gap || next.values.join() === best.values.join())
    ? best.values
    : undefined;
}

function gapOf(values: readonly number[], sum: number): number {
  const total = values.reduce((whole, value) => whole + value, 0);
  return Math.abs(total - 2 * (values[sum] as number));
}

/** Every printed number may be rounded by half. */
function tolerance(count: number): number {
  return Math.floor(count / 2);
}
