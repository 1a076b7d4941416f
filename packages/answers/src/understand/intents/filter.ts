// "Hvilke områder ligger under 70 poeng?": nodes on one side of a threshold.
import { has } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { readLimits } from "./limits.js";
import { levelWord, scopeOf } from "./scope.js";

export const readFilter: Intent = {
  kind: "filter",
  read: (reading) => {
    const level = levelWord(reading);
    if (level === undefined) return undefined;
    const within = scopeOf(reading)?.ref ?? null;
    const limited = readLimits(reading, level);
    if (!limited) {
      const isFull = has(reading, "full") && !has(reading, "lost", "how-many");
      const limits = [{ test: "exactly", value: "1" }] as const;
      return isFull ? candidate({ kind: "filter", level, within, measure: "share", limits }, 0.85) : undefined;
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
    );
    return isBound ? candidate({ kind: "filter", level, within, ...limited }, 0.9) : undefined;
  },
};
