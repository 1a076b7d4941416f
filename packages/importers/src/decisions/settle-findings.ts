// Decisions applied to findings: a decided finding stands in the category that a person gave it.
import type { ReadFinding } from "../deck/read-findings.js";
import { type Problem, problem } from "../problems/problem.js";
import type { Decision, Decisions } from "./decisions.js";

export interface SettledFindings {
  readonly findings: readonly ReadFinding[];
  readonly problems: readonly Problem[];
}

export function settleFindings(findings: readonly ReadFinding[], { decisions }: Decisions): SettledFindings {
  return decisions.reduce<SettledFindings>(settle, { findings, problems: [] });
}

function settle(
  { findings, problems }: SettledFindings,
  { finding: { area, begins }, category }: Decision,
): SettledFindings {
  const wanted = plain(begins);
  const places = findings.flatMap((finding, index) =>
    finding.area === area && plain(finding.text).startsWith(wanted) ? [index] : [],
  );
  const [place] = places;
  if (place === undefined)
    return { findings, problems: [...problems, problem("importers/unknown-decision", { area, begins })] };
  if (places.length > 1) {
    return {
      findings,
      problems: [...problems, problem("importers/ambiguous-decision", { area, begins, findings: places.length })],
    };
  }
  const settled: ReadFinding = {
    ...(findings[place] as ReadFinding),
    category,
    categoryBasis: "manual",
    confidence: 1,
  };
  return { findings: findings.with(place, settled), problems };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
