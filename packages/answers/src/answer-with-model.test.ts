// One deadline for all that the model does for an answer.
import { afterEach, expect, test, vi } from "vitest";
import { answerWithModel } from "./answer-with-model.js";
import { exampleReview } from "./testing/example-review.js";
import { useScriptedServer } from "./testing/scripted-server.js";

const server = useScriptedServer();

afterEach(() => vi.restoreAllMocks());

test("reading, wording and repair share the 8 seconds, and none is tried again", async () => {
  const timeout = vi.spyOn(AbortSignal, "timeout");
  const query = { kind: "score", refs: ["5.2"], show: "points", why: false };
  server.replies({ content: JSON.stringify({ query }) });
  const question = { question: "Kan du blombre glarken for oss?" };
  const answer = await answerWithModel([exampleReview], question, { model: server.model(), reword: true });
  expect(answer).toMatchObject({ interpreter: "llm", wording: "plain", answerRefs: ["5.2"] });
  expect(server.sent()).toHaveLength(3);
  expect(timeout.mock.calls.filter(([wait]) => wait === 8000)).toHaveLength(1);
});

test("a deadline that passes while the answer is worded keeps what was read", async () => {
  const deadline = new AbortController();
  const query = { kind: "score", refs: ["5.2"], show: "points", why: false };
  server.replies(({ response_format: format }) => {
    if (format) return { content: JSON.stringify({ query }) };
    deadline.abort();
    return new Promise(() => undefined);
  });
  const support = { model: server.model(), reword: true, deadline: () => deadline.signal };
  const answer = await answerWithModel([exampleReview], { question: "Kan du blombre glarken for oss?" }, support);
  expect(answer).toMatchObject({ interpreter: "llm", wording: "plain", answerRefs: ["5.2"] });
});
