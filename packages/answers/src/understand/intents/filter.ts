// "Hvilke områder ligger under 70 poeng?": nodes on one side of a threshold.
import { compare, exact, toFractionText } from "@kompass/model";
import type { QueryOf } from "../../query.js";
import type { Amount } from "../mentions.js";
import { has, type Reading } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { levelWord, scopeOf } from "./scope.js";

type Filter = QueryOf<"filter">;

/** The limit whose words stand nearest to the amount. */
export function testOf(reading: Reading, amount: Amount): Filter["test"] {
  const at = amount.at[0] ?? 0;
  const after = reading.cues.find(
    ({ name, from }) => (name === "at-least" || name === "at-most") && from > at && from - at <= 3,
  );
  if (after) return after.name as "at-least" | "at-most";
  const limits = ["at-least", "at-most", "below", "above", "exactly", "between"] as const;
  const before = reading.cues
    .filter(
      ({ name, at: where }) =>
        limits.some((limit) => limit === name) && (where.at(-1) ?? 0) < at && at - (where.at(-1) ?? 0) <= 4,
    )
    .toSorted((a, b) => (b.at.at(-1) ?? 0) - (a.at.at(-1) ?? 0) || b.at.length - a.at.length);
  const [nearest] = before;
  return (nearest?.name as Filter["test"] | undefined) ?? "exactly";
}

function measureOf(reading: Reading, amount: Amount): Filter["measure"] {
  if (amount.unit === "percent") return "share";
  if (has(reading, "lost")) return "lost";
  return has(reading, "maximum") && !has(reading, "got") ? "maximum" : "points";
}

export const readFilter: Intent = {
  kind: "filter",
  read: (reading) => {
    const level = levelWord(reading);
    if (level === undefined) return undefined;
    const within = scopeOf(reading)?.ref ?? null;
    const { amounts } = reading.mentions;
    const [amount, second] = amounts;
    if (!amount) {
      const everything = has(reading, "full") && !has(reading, "lost");
      if (!everything) return undefined;
      return candidate(
        { kind: "filter", level, within, measure: "share", test: "exactly", value: "1", upper: null },
        0.85,
      );
    }
    const bounded = has(
      reading,
      "below",
      "above",
      "at-least",
      "at-most",
      "between",
      "exactly",
      "maximum",
      "got",
      "points",
    );
    if (!bounded) return undefined;
    const measure = measureOf(reading, amount);
    const test = testOf(reading, amount);
    /** No sub-area gives so many points: a bare number is then a percentage. */
    const most = [...reading.framework.nodes.values()].filter((node) => node.level === level);
    const isTooMuch =
      measure === "points" && most.every(({ maximum }) => maximum !== undefined && compare(maximum, amount.value) < 0);
    const share = isTooMuch && compare(amount.value, exact(100)) <= 0;
    const text = (value: Amount["value"]) => toFractionText(share ? value.div(100) : value);
    const between = test === "between" && second !== undefined;
    return candidate(
      {
        kind: "filter",
        level,
        within,
        measure: share ? "share" : measure,
        test: test === "between" && !between ? "exactly" : test,
        value: text(amount.value),
        upper: between ? text(second.value) : null,
      },
      0.9,
    );
  },
};
