// "Hvor mange poeng har perspektiv A?": the areas of a perspective together.
import { has, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { shownOf } from "./score.js";

export const readPerspective: Intent = {
  kind: "perspective",
  read: (reading) => {
    const refs = sureNodes(reading).flatMap(({ level, ref }) => (level === "perspective" ? [ref] : []));
    if (refs.length === 0) return undefined;
    const asksScore = has(reading, "points", "share", "lost", "maximum", "got", "how-well", "total", "sum", "declared");
    const fromRows = has(reading, "computed") || (has(reading, "sum") && has(reading, "subarea"));
    return candidate(
      { kind: "perspective", refs, show: shownOf(reading), basis: fromRows ? "computed" : "declared" },
      0.5 + (asksScore ? 0.25 : 0),
    );
  },
};
