// Gives findings their ids: "F5-V-01", numbered within area and category in the order of the source.
import type { Finding } from "@kompass/model";
import type { ReadFinding } from "../deck/read-findings.js";

const letterOf = { strength: "S", challenge: "U", weakness: "V" } as const;

export function numberFindings(findings: readonly ReadFinding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.map(({ area, category, ...rest }) => {
    const series = `F${area}-${letterOf[category]}`;
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    return { id: `${series}-${String(count).padStart(2, "0")}`, category, area, ...rest };
  });
}
