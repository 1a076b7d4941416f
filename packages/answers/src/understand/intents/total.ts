// "Hva ble totalsummen?": all areas together.
import { toFractionText, totalRef } from "@kompass/model";
import { has, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { setAside } from "./left-out.js";
import { asksWhat, countedLevels, levelWord } from "./scope.js";
import { shownOf } from "./score.js";

export const readTotal: Intent = {
  kind: "total",
  read: (reading) => {
    const named = sureNodes(reading).filter(({ by }) => by === "number" || by === "name");
    const findings = has(reading, "strength", "challenge", "weakness", "remark");
    const order =
      has(reading, "weakest", "strongest", "rank") ||
      (has(reading, "lost") && has(reading, "where")) ||
      (has(reading, "most", "least") && !has(reading, "sum"));
    const isLimited = has(reading, "below", "above") && !(has(reading, "total") && levelWord(reading) === undefined);
    if (setAside(reading).except.length > 0 || named.length > 0 || findings || order || isLimited) return undefined;
    const most = reading.framework.nodes.get(totalRef)?.maximum;
    const ofWhole = reading.words.some(
      ({ folded, isNumber }) => isNumber && most !== undefined && folded === toFractionText(most),
    );
    const addsUp = has(reading, "sum", "computed") && has(reading, "subarea", "area");
    const ofMaximum =
      has(reading, "maximum") &&
      has(reading, "how-many", "points", "tool") &&
      levelWord(reading) === undefined &&
      reading.telling.length <= 1;
    if (!has(reading, "total") && !ofWhole && !addsUp && !ofMaximum) return undefined;
    if (countedLevels(reading).length > 0) return undefined;
    if (has(reading, "agrees") && !asksWhat(reading)) return undefined;
    const fromRows = has(reading, "computed") || (has(reading, "sum") && has(reading, "subarea"));
    const asksScore = has(reading, "points", "share", "lost", "maximum", "got", "how-well", "sum", "how-many");
    const isPlain =
      reading.telling.length <= 1 && !has(reading, "tool", "maximum") && (has(reading, "total") || addsUp);
    if (isPlain)
      return candidate({ kind: "total", show: shownOf(reading), basis: fromRows ? "computed" : "declared" }, 0.88);
    return candidate(
      { kind: "total", show: shownOf(reading), basis: fromRows ? "computed" : "declared" },
      (has(reading, "total") || addsUp || ofWhole ? 0.6 : 0.5) +
        (asksScore ? 0.15 : 0) +
        (has(reading, "total") && has(reading, "points", "share", "lost") && !has(reading, "tool") ? 0.13 : 0) -
        (reading.telling.length > 2 ? 0.1 : 0) -
        (reading.nodes.some(({ by }) => by === "keyword") && has(reading, "got") ? 0.25 : 0),
    );
  },
};
