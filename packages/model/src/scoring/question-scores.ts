// Each question's score with its reasons: which level of which dimension earned what.
import type { Framework, NodeRef } from "../framework/framework.js";
import { nodesOfLevel } from "../framework/lookup.js";
import { ratio } from "../numbers/exact.js";
import type { QuestionResponse } from "./response-index.js";
import type { LevelReason, QuestionScore } from "./score-card.js";
import { type QuestionTable, scoringTableOf } from "./scoring-table.js";
import { intervalOf, type Tally } from "./tally.js";

function reasonsFor(
  question: QuestionTable,
  response: QuestionResponse | undefined,
  base: bigint,
): readonly LevelReason[] {
  if (response?.state !== "applies") return [];
  return question.dimensions.flatMap(({ id, earned }) => {
    const level = response.levels.get(id);
    const points = level === undefined ? undefined : earned.get(level);
    return level === undefined || points === undefined ? [] : [{ dimension: id, level, points: ratio(points, base) }];
  });
}

export function scoreQuestions(
  framework: Framework,
  index: ReadonlyMap<NodeRef, QuestionResponse>,
  tallies: ReadonlyMap<NodeRef, Tally>,
): ReadonlyMap<NodeRef, QuestionScore> {
  const { base, subareas } = scoringTableOf(framework);
  const tables = new Map(subareas.flatMap(({ questions }) => questions.map((question) => [question.ref, question])));
  const scores = new Map<NodeRef, QuestionScore>();
  for (const { ref, maximum } of nodesOfLevel(framework, "question")) {
    const response = index.get(ref);
    const table = tables.get(ref);
    const tally = tallies.get(ref);
    const points = tally && intervalOf(tally);
    if (response?.state === "not-applicable")
      scores.set(ref, { status: "not-applicable", ref, justification: response.justification });
    else if (!table || !maximum || !tally?.applies || !points) scores.set(ref, { status: "worth-unknown", ref });
    else if (tally.answered === table.worth) {
      scores.set(ref, {
        status: "answered",
        ref,
        points: points.lo,
        maximum,
        because: reasonsFor(table, response, base),
      });
    } else scores.set(ref, { status: "open", ref, points, maximum, because: reasonsFor(table, response, base) });
  }
  return scores;
}
