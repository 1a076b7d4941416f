// "Går regnestykket opp for område 2?": whether the source agrees with itself.
import { totalRef } from "@kompass/model";
import { has, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { asksWhat } from "./scope.js";

export const readDiscrepancy: Intent = {
  kind: "discrepancy",
  read: (reading, knowledge) => {
    const disputed = knowledge.disputed(reading.words.flatMap(({ folded, isNumber }) => (isNumber ? [folded] : [])));
    if (disputed !== undefined) return candidate({ kind: "discrepancy", about: "sums", ref: disputed }, 0.96);
    const [node] = sureNodes(reading).filter(
      ({ level, by }) => level !== "question" && level !== "dimension" && (by === "number" || by === "name"),
    );
    const doubts = has(reading, "agrees");
    const adds = has(reading, "sum", "computed");
    if (has(reading, "table") && (doubts || has(reading, "label"))) {
      return candidate({ kind: "discrepancy", about: "table", ref: null }, 0.9);
    }
    if (has(reading, "label") && doubts) return candidate({ kind: "discrepancy", about: "table", ref: null }, 0.75);
    if (
      has(reading, "name") &&
      (node?.level === "area" || node?.level === "perspective" || node?.level === "subarea")
    ) {
      return candidate({ kind: "discrepancy", about: "names", ref: node.ref }, 0.84);
    }
    if (has(reading, "name") && doubts) return candidate({ kind: "discrepancy", about: "names", ref: null }, 0.8);
    const bothBases = has(reading, "declared") && has(reading, "computed");
    const sumsDiffer =
      has(reading, "difference") && has(reading, "total", "sum") && has(reading, "area") && has(reading, "subarea");
    const rowsOfNode = has(reading, "sum") && has(reading, "subarea") && node !== undefined && node.level !== "subarea";
    if (!doubts && !rowsOfNode && !(bothBases && has(reading, "difference")) && !sumsDiffer) return undefined;
    const ref = node?.ref ?? (has(reading, "total") ? totalRef : null);
    if (ref !== null) {
      const isPlain =
        (doubts && (adds || has(reading, "subarea", "why", "declared"))) || bothBases || sumsDiffer || rowsOfNode;
      const weight = has(reading, "got", "how-well") && !adds ? 0.6 : 0.84;
      return candidate({ kind: "discrepancy", about: "sums", ref }, isPlain ? 0.92 : weight);
    }
    const isSum = asksWhat(reading) && adds && !bothBases;
    const strong = adds || bothBases || has(reading, "area", "subarea", "points");
    const weight = strong ? 0.8 : 0.62;
    return candidate(
      { kind: "discrepancy", about: strong && adds ? "sums" : "everything", ref: null },
      isSum ? 0.5 : weight,
    );
  },
};
