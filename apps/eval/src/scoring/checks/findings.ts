// The findings that bear on the question are cited.
import { citedFindings } from "../cited-findings.js";
import type { Check } from "./check.js";

export const checkFindings: Check = {
  wrongs: ({ cites = [] }, answer) => {
    const cited = citedFindings(answer);
    return cites
      .filter((group) => !group.some((id) => cited.includes(id)))
      .map((group) => `${group.join(" or ")} is not cited`);
  },
};
