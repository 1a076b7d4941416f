// The score card of an assessment: printed scores, and what responses and printed rows add up to.
import type { AssessmentDocument } from "../assessment/assessment.js";
import { KompassError } from "../errors.js";
import type { Framework, NodeRef } from "../framework/framework.js";
import { nodesOfLevel } from "../framework/lookup.js";
import { ratio } from "../numbers/exact.js";
import { point } from "../numbers/interval.js";
import { declaredScores } from "./declared-scores.js";
import { scoreQuestions } from "./question-scores.js";
import { indexResponses, type QuestionResponse, type ResponseIndex } from "./response-index.js";
import type { ComputedScore, NodeScore, ScoreCard } from "./score-card.js";
import { scoringTableOf } from "./scoring-table.js";
import { intervalOf, type Tally, tallyOf } from "./tally.js";
import { rollUpToTotal, tallySubareas } from "./tally-responses.js";

export class FrameworkMismatchError extends KompassError {
  readonly code = "model/framework-mismatch";
  readonly expected: string;
  readonly found: string;
  constructor(expected: string, found: string) {
    super(`The assessment was made with the framework "${expected}", not with "${found}"`);
    this.expected = expected;
    this.found = found;
  }
}

type Origin = ComputedScore["from"];

/** Where the computed score of each node comes from; a node without an entry has nothing to be computed from. */
function originsOf(framework: Framework, subareas: ReadonlyMap<NodeRef, Origin>): ReadonlyMap<NodeRef, Origin> {
  const origins = new Map(subareas);
  for (const { ref, children } of scoringTableOf(framework).parents) {
    const found = new Set(children.flatMap((child) => origins.get(child.ref) ?? []));
    const [only] = found;
    if (only !== undefined) origins.set(ref, found.size > 1 ? "mixed" : only);
  }
  return origins;
}

function computedOf(
  tally: Tally | undefined,
  unrounded: Tally | undefined,
  from: Origin | undefined,
  worth: bigint,
  base: bigint,
): ComputedScore | undefined {
  const interval = tally && intervalOf(tally);
  if (!tally?.applies || !interval || !from) return undefined;
  return {
    interval,
    unrounded: unrounded === tally ? interval : ((unrounded && intervalOf(unrounded)) ?? interval),
    from,
    coverage: ratio(tally.answered * base, tally.over * worth),
  };
}

const saysSomething = (response: QuestionResponse | undefined): boolean =>
  response !== undefined &&
  (response.state === "not-applicable" || response.earned.some((earned) => earned !== undefined));

/** Sub-areas with a response to a question whose worth is known; any other response earns nothing that could be added up. */
function respondedSubareas(framework: Framework, index: ResponseIndex): ReadonlySet<NodeRef> {
  const { subareas } = scoringTableOf(framework);
  const responded = subareas.filter(({ questions }) => questions.some(({ order }) => saysSomething(index[order])));
  return new Set(responded.map(({ ref }) => ref));
}

/**
 * Scores an assessment. Per sub-area the computed score comes from responses where there are any to questions of known
 * worth, else from the printed row; everything above is the exact sum. Throws `model/framework-mismatch`,
 * `model/unknown-node` (a claim or response for a node the framework hasn't), `model/claim-above-maximum`, and for responses
 * `model/unknown-level`, `model/contradictory-response` or `model/not-applicable-forbidden`.
 */
export function scoreAssessment(framework: Framework, assessment: AssessmentDocument): ScoreCard {
  if (assessment.framework.id !== framework.id) throw new FrameworkMismatchError(assessment.framework.id, framework.id);
  const table = scoringTableOf(framework);
  const declared = declaredScores(framework, assessment);
  const index = indexResponses(framework, assessment.responses);
  const answered = respondedSubareas(framework, index);
  const responded = tallySubareas(framework, index);
  const tallies = new Map<NodeRef, Tally>();
  const unrounded = new Map<NodeRef, Tally>();
  const origins = new Map<NodeRef, Origin>();
  for (const { ref, maximum } of nodesOfLevel(framework, "subarea")) {
    const printed = declared.get(ref);
    const response = answered.has(ref) ? responded.get(ref) : undefined;
    if (response) {
      tallies.set(ref, response);
      unrounded.set(ref, response);
      origins.set(ref, "responses");
    } else if (printed && maximum) {
      tallies.set(ref, tallyOf(point(printed.points), maximum));
      unrounded.set(ref, tallyOf(printed.interval, maximum));
      origins.set(ref, "rows");
    }
  }
  rollUpToTotal(table, tallies);
  rollUpToTotal(table, unrounded);
  const from = originsOf(framework, origins);
  const nodes = new Map<NodeRef, NodeScore>();
  for (const { ref, level, maximum } of framework.nodes.values()) {
    if (level === "question" || !maximum) continue;
    const worth = table.worthOf.get(ref) ?? 1n;
    const computed = computedOf(tallies.get(ref), unrounded.get(ref), from.get(ref), worth, table.base);
    nodes.set(ref, { ref, level, maximum, declared: declared.get(ref), computed });
  }
  return {
    frameworkId: framework.id,
    edition: framework.edition,
    assessmentId: assessment.id,
    period: assessment.period,
    nodes,
    questions: scoreQuestions(framework, index, responded),
  };
}
