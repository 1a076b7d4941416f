import type { Answer } from "@kompass/answers";
import midtreGauldal2023 from "@kompass/example-midtre-gauldal-2023/assessment.json" with { type: "json" };
import { expect, test } from "vitest";
import { aFolder } from "../testing/folder.js";
import { kompass, kompassJson } from "../testing/kompass.js";

test("the weakest sub-area is answered with its score, its line and the remarks", async () => {
  const answer = await kompassJson<Answer>("ask", "Hva er vårt svakeste delområde?");
  expect(answer).toMatchObject({ status: "answered", locale: "nb", answerRefs: ["5.2"] });
  expect(answer.text).toContain("3,3 av 20 poeng (16,5\u00a0%)");
  expect(answer.citations).toContainEqual(
    expect.objectContaining({ ref: "5.2", source: expect.objectContaining({ line: 961 }) }),
  );
});

test("a sub-area that doesn't exist is declined, which is no error", async () => {
  const { exitCode, printed } = await kompass("ask", "Hva fikk vi på 9.9?", "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ status: "declined" });
});

test("--lang decides the language of the answer", async () => {
  expect(await kompassJson<Answer>("ask", "Totalt?", "--lang", "en")).toMatchObject({ locale: "en" });
});

test("a batch gives one answer a line, in order, with the line's id", async () => {
  const file = aFolder().file(
    "questions.jsonl",
    '{"id":"a","question":"Hva fikk vi på område 5?"}\n\n{"id":"b","question":"Og område 4?","context":["Hva fikk vi på område 5?"]}\n',
  );
  const { printed } = await kompass("ask", "--batch", file);
  const answers = printed
    .trimEnd()
    .split("\n")
    .map((line): Answer => JSON.parse(line));
  expect(answers.map(({ id, answerRefs }) => [id, ...answerRefs])).toEqual([
    ["a", "5"],
    ["b", "4"],
  ]);
});

test("several assessments are rounds and municipalities: trends and peers, left out by --only-assessment", async () => {
  const folder = aFolder();
  const claims = midtreGauldal2023.claims.map((claim) =>
    claim.target === "5.2" ? { ...claim, printed: "1,3", value: 1.3, quote: "5.2 1,3 20" } : claim,
  );
  const earlier = folder.file(
    "2021.json",
    JSON.stringify({ ...midtreGauldal2023, id: "earlier", period: 2021, claims }),
  );
  const reviews = ["--assessment", "midtre-gauldal-2023", "--assessment", earlier];
  const question = "Har vi blitt bedre på 5.2 siden sist?";
  const trend = await kompassJson<Answer>("ask", question, ...reviews);
  expect(trend).toMatchObject({ status: "answered", query: { kind: "trend", refs: ["5.2"] } });
  expect(trend.text).toContain("opp 2 poeng");
  const alone = await kompassJson<Answer>("ask", question, ...reviews, "--only-assessment");
  expect(alone.decline?.code).toBe("other-round");
});
