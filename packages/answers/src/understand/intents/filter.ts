// "Hvilke områder ligger under 70 poeng?": nodes on one side of a threshold.
import { compare } from "@kompass/model";
import { has, type Reading } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { deeper, setAside } from "./left-out.js";
import { readLimits } from "./limits.js";
import { type AskedLevel, levelWord, scopeOf, unexplained } from "./scope.js";

/** "Hva ligger under 70 poeng?": areas where no sub-area can give so much, sub-areas else. */
function unsaidLevel(reading: Reading): AskedLevel | undefined {
  const { amounts } = reading.mentions;
  const isLimited = has(reading, "below", "above", "at-least", "at-most", "between") && amounts.length > 0;
  const asksWhich = /^(hva|hvilke|kva|vad|vilka|what|which)$/;
  const inArea =
    amounts.every(({ unit }) => unit === "percent") && reading.words.some(({ folded }) => asksWhich.test(folded));
  const isNamed = reading.nodes.some(({ level }) => level !== "perspective" && !(inArea && level === "area"));
  const isOther = has(
    reading,
    "total",
    "sum",
    "average",
    "what-if",
    "table",
    "lost",
    "strength",
    "weakness",
    "challenge",
  );
  if (!isLimited || isNamed || isOther || unexplained(reading).length > 0) return undefined;
  if (amounts.some(({ unit }) => unit === "percent")) return "subarea";
  const most = [...reading.framework.nodes.values()].flatMap(({ level, maximum }) =>
    level === "subarea" && maximum !== undefined ? [maximum] : [],
  );
  return amounts.every(({ value }) => most.every((maximum) => compare(maximum, value) < 0)) ? "area" : "subarea";
}

/** "5.2 has 18 points, can you confirm?": a figure of one node of the level, to be put right. */
const isOfOne = (reading: Reading, level: AskedLevel): boolean =>
  has(reading, "confirm") &&
  reading.nodes.some((node) => node.level === level && (node.by === "number" || node.by === "name"));

export const readFilter: Intent = {
  kind: "filter",
  read: (whole) => {
    const { except: out, level: leftOut, rest: reading } = setAside(whole);
    const asked = levelWord(reading) ?? unsaidLevel(reading);
    if (asked === undefined) return undefined;
    const level = deeper(asked, leftOut);
    const except = out.length > 0 ? out : null;
    const within = scopeOf(reading)?.ref ?? null;
    if (isOfOne(reading, level)) return undefined;
    const limited = readLimits(reading, level);
    if (!limited) {
      const isReached = has(reading, "got", "reach", "exists");
      const isFull =
        (has(reading, "full") && !has(reading, "lost") && (isReached || !has(reading, "how-many"))) ||
        (has(reading, "maximum") &&
          isReached &&
          !has(reading, "lost", "share", "weakest", "strongest", "most", "least"));
      const limits = [{ test: "exactly", value: "1" }] as const;
      return isFull ? candidate({ kind: "filter", level, within, except, measure: "share", limits }, 0.85) : undefined;
    }
    const isBound = has(
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
      "share",
      "full",
      "reach",
    );
    return isBound ? candidate({ kind: "filter", level, within, except, ...limited }, 0.9) : undefined;
  },
};
