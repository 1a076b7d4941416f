// "Har vi blitt bedre siden sist?": one round against another.
import { has, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";

export const readTrend: Intent = {
  kind: "trend",
  read: (reading) => {
    if (!has(reading, "other-round")) return undefined;
    const nodes = sureNodes(reading).filter(
      ({ level, by }) => level !== "question" && level !== "dimension" && by !== "likeness",
    );
    return candidate({ kind: "trend", refs: nodes.map(({ ref }) => ref) }, 0.95);
  },
};
