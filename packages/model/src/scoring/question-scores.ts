// Each question's score with its reasons: which level of which dimension earned what.
import type { Framework, NodeRef } from "../framework/framework.js";
import type { QuestionResponse, ResponseIndex } from "./response-index.js";
import type { LevelReason, QuestionScore } from "./score-card.js";
import { scoringTableOf } from "./scoring-table.js";
import { intervalOf, type Tally } from "./tally.js";

function reasonsFor(response: QuestionResponse | undefined): readonly LevelReason[] {
  if (response?.state !== "applies") return [];
  return response.earned.flatMap((earned) => (earned ? [earned.reason] : []));
}

export function scoreQuestions(
  framework: Framework,
  index: ResponseIndex,
  tallies: ReadonlyMap<NodeRef, Tally>,
): ReadonlyMap<NodeRef, QuestionScore> {
  const { questions } = scoringTableOf(framework);
  const scores = new Map<NodeRef, QuestionScore>();
  for (const { ref, order, worth } of questions.values()) {
    const maximum = framework.nodes.get(ref)?.maximum;
    const response = index[order];
    const tally = tallies.get(ref);
    const points = tally && intervalOf(tally);
    if (response?.state === "not-applicable")
      scores.set(ref, { status: "not-applicable", ref, justification: response.justification });
    else if (!maximum || !tally?.applies || !points) scores.set(ref, { status: "worth-unknown", ref });
    else if (tally.answered === worth) {
      scores.set(ref, {
        status: "answered",
        ref,
        points: points.lo,
        maximum,
        because: reasonsFor(response),
      });
    } else scores.set(ref, { status: "open", ref, points, maximum, because: reasonsFor(response) });
  }
  return scores;
}
