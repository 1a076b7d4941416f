// "under 70 poeng", "mellom 40 og 50 prosent", "over 60, men under 70": what an amount must be.
import { compare, type Exact, exact, toFractionText } from "@kompass/model";
import type { QueryOf } from "../../query.js";
import type { Amount } from "../mentions.js";
import { has, type Reading } from "../reading.js";
import type { AskedLevel } from "./scope.js";

type Filter = QueryOf<"filter">;
type Test = Filter["limits"][number]["test"];

const tests: readonly (Test | "between")[] = ["at-least", "at-most", "below", "above", "exactly", "between"];
/** How far from an amount the words of its limit may stand. */
const before = 4;
const behind = 3;

const opposite: Readonly<Record<Test, Test>> = {
  below: "at-least",
  above: "at-most",
  "at-least": "below",
  "at-most": "above",
  exactly: "below",
};
/** How far before an amount or its limit a "not" may stand. */
const notReach = 5;

/** The limit whose words stand nearest to the amount; "or more" after it wins; a "not" turns it round. */
function testOf(reading: Reading, amount: Amount): Test | "between" {
  const { test, at } = limitOf(reading, amount);
  const [from = 0] = amount.at;
  const isTurned =
    test !== "between" &&
    !reading.without.has("reading/negation") &&
    reading.cues.some(
      ({ name, from: where, at: whole }) =>
        name === "not" && where < from && from - where <= notReach && !whole.some((index) => at.includes(index)),
    );
  return isTurned ? opposite[test as Test] : test;
}

function limitOf(
  reading: Reading,
  { at }: Amount,
): { readonly test: Test | "between"; readonly at: readonly number[] } {
  const [from = 0] = at;
  const end = at.at(-1) ?? from;
  const after = reading.cues.find(
    (cue) => (cue.name === "at-least" || cue.name === "at-most") && cue.from > end && cue.from - end <= behind,
  );
  if (after) return { test: after.name as Test, at: after.at };
  const [nearest] = reading.cues
    .filter(({ name }) => tests.some((test) => test === name))
    .map(({ name, at: where }) => ({ name, at: where, last: where.at(-1) ?? 0 }))
    .filter(({ last }) => last < from && from - last <= before)
    .toSorted((a, b) => b.last - a.last || b.at.length - a.at.length);
  if (nearest) return { test: nearest.name as Test | "between", at: nearest.at };
  const reached = reading.cues.find(
    ({ name, at: where }) => name === "reach" && (where.at(-1) ?? 0) < from && from - (where.at(-1) ?? 0) <= before,
  );
  if (reached) return { test: "at-least", at: reached.at };
  const later = reading.cues.find(({ name, from: where }) => (name === "below" || name === "above") && where > end);
  return later ? { test: later.name as Test, at: later.at } : { test: "exactly", at: [] };
}

function measureOf(reading: Reading, amounts: readonly Amount[]): Filter["measure"] {
  if (amounts.some(({ unit }) => unit === "percent")) return "share";
  if (has(reading, "lost")) return "lost";
  return has(reading, "maximum") && !has(reading, "got") ? "maximum" : "points";
}

/** No node of the level can give so many points: a bare number is then a percentage. */
function isBeyond(reading: Reading, level: AskedLevel, value: Exact): boolean {
  const nodes = [...reading.framework.nodes.values()].filter((node) => node.level === level);
  return (
    compare(value, exact(100)) <= 0 &&
    nodes.every(({ maximum }) => maximum !== undefined && compare(maximum, value) < 0)
  );
}

/** The one or two amounts that limit; of more those that the words of a limit stand by: "roughly half, from 45 to 55 %". */
function limiting(reading: Reading): readonly Amount[] {
  const { amounts } = reading.mentions;
  if (amounts.length <= 2) return amounts;
  const starts = reading.cues.filter(({ name }) => tests.some((test) => test === name)).map(({ from }) => from);
  const limited = amounts.filter(({ at }) => starts.some((from) => (at[0] ?? 0) > from));
  return (limited.length >= 2 ? limited : amounts).slice(0, 2);
}

/** What the amounts of a question limit, and how; `undefined` where it brings none. */
export function readLimits(reading: Reading, level: AskedLevel): Pick<Filter, "measure" | "limits"> | undefined {
  const amounts = limiting(reading);
  const [first, second] = amounts;
  if (!first) return undefined;
  const asked = measureOf(reading, amounts);
  const measure =
    asked === "points" && amounts.every(({ unit, value }) => unit === "none" && isBeyond(reading, level, value))
      ? "share"
      : asked;
  const inMeasure = ({ value, unit }: Amount): Exact =>
    measure === "share" && unit !== "percent" ? value.div(100) : value;
  const text = (amount: Amount): string => toFractionText(inMeasure(amount));
  const test = testOf(reading, first);
  if (!second) return { measure, limits: [{ test: test === "between" ? "exactly" : test, value: text(first) }] };
  const other = testOf(reading, second);
  const isSaidTwice = test !== "between" && compare(inMeasure(first), inMeasure(second)) === 0;
  if (isSaidTwice) return { measure, limits: [{ test, value: text(first) }] };
  if (test === "between" || other === "between" || test === other) {
    const [low, high] = compare(inMeasure(first), inMeasure(second)) <= 0 ? [first, second] : [second, first];
    return {
      measure,
      limits: [
        { test: "at-least", value: text(low) },
        { test: "at-most", value: text(high) },
      ],
    };
  }
  return {
    measure,
    limits: [
      { test, value: text(first) },
      { test: other, value: text(second) },
    ],
  };
}
