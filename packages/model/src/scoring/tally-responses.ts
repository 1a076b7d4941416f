// From levels per dimension to points: question, sub-area, area, perspective, total.
import type { Response } from "../assessment/assessment.js";
import type { Framework, NodeRef } from "../framework/framework.js";
import { indexResponses, type QuestionResponse, type ResponseIndex } from "./response-index.js";
import { type QuestionTable, type ScoringTable, type SubareaTable, scoringTableOf } from "./scoring-table.js";
import { rollUp, type Tally, type TallyPart } from "./tally.js";

/** Nothing is known of it yet. */
const openTally = (worth: bigint, base: bigint): Tally => ({
  applies: true,
  lo: 0n,
  hi: worth,
  answered: 0n,
  over: base,
});

function tallyQuestion(
  base: bigint,
  question: QuestionTable,
  response: QuestionResponse | undefined,
  lost: boolean,
): Tally {
  if (response?.state === "not-applicable") {
    return lost ? { applies: true, lo: 0n, hi: 0n, answered: question.worth, over: base } : { applies: false };
  }
  let lo = 0n;
  let open: bigint | undefined;
  let at = 0;
  for (const { worth } of question.dimensions) {
    const earned = response?.earned[at];
    at += 1;
    if (earned) lo += earned.points;
    else open = (open ?? 0n) + worth;
  }
  if (open === undefined) return { applies: true, lo, hi: lo, answered: question.worth, over: base };
  return { applies: true, lo, hi: lo + open, answered: question.worth - open, over: base };
}

function tallySubarea(
  base: bigint,
  subarea: SubareaTable,
  index: ResponseIndex,
  lost: boolean,
  into: Map<NodeRef, Tally>,
): Tally {
  const parts: TallyPart[] = [];
  for (const question of subarea.questions) {
    const tally = tallyQuestion(base, question, index[question.order], lost);
    into.set(question.ref, tally);
    parts.push({ tally, worth: question.worth });
  }
  if (subarea.unknown > 0n) parts.push({ tally: openTally(subarea.unknown, base), worth: subarea.unknown });
  return rollUp(base, subarea.worth, parts);
}

/** Adds areas, perspectives and the total to tallies of sub-areas; a sub-area that has none is open from zero to its maximum. */
export function rollUpToTotal(table: ScoringTable, tallies: Map<NodeRef, Tally>): ReadonlyMap<NodeRef, Tally> {
  for (const { ref, worth, children } of table.parents) {
    const parts = children.map((child) => ({
      worth: child.worth,
      tally: tallies.get(child.ref) ?? openTally(child.worth, table.base),
    }));
    tallies.set(ref, rollUp(table.base, worth, parts));
  }
  return tallies;
}

/** The tallies of questions and sub-areas. */
export function tallySubareas(framework: Framework, index: ResponseIndex): Map<NodeRef, Tally> {
  const table = scoringTableOf(framework);
  const lost = framework.policy.notApplicable === "zero";
  const tallies = new Map<NodeRef, Tally>();
  for (const subarea of table.subareas)
    tallies.set(subarea.ref, tallySubarea(table.base, subarea, index, lost, tallies));
  return tallies;
}

/**
 * The exact points of every node that responses alone give: question points are the weighted mean of the levels of the
 * dimensions, all above are sums. Unanswered widens the interval, it is not zero. Throws as `scoreAssessment` does.
 */
export function tallyResponses(framework: Framework, responses: readonly Response[]): ReadonlyMap<NodeRef, Tally> {
  return rollUpToTotal(scoringTableOf(framework), tallySubareas(framework, indexResponses(framework, responses)));
}
