// "Hvordan ligger vi an mot andre kommuner?": municipalities side by side.
import { has, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";

export const readPeers: Intent = {
  kind: "peers",
  read: (reading) => {
    const compares = has(
      reading,
      "compare",
      "points",
      "total",
      "rank",
      "stronger",
      "weaker",
      "strongest",
      "weakest",
      "difference",
      "how-well",
      "above",
      "below",
    );
    if (!has(reading, "ranking-place") && !(has(reading, "peers") && compares)) return undefined;
    const nodes = sureNodes(reading).filter(
      ({ level, by }) => level !== "question" && level !== "dimension" && by !== "likeness",
    );
    return candidate({ kind: "peers", refs: nodes.map(({ ref }) => ref) }, 0.94);
  },
};
