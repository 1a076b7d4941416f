// The project's own questions are many, in all languages and of all kinds, and speak of what is there.
import { locales } from "@kompass/model";
import { expect, test } from "vitest";
import { reviewExample } from "../example.js";
import { questionKinds } from "./question.js";
import { readQuestions } from "./read-questions.js";

const questions = readQuestions(new URL("../../questions/", import.meta.url));
const { framework, reported } = reviewExample();
const items = [...new Set(questions.map(({ item }) => item))].map((item) =>
  questions.filter((question) => question.item === item),
);
const several = items.filter((wordings) => wordings.length >= 3);

test("ids are told apart", () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test("at least 300 questions ask the same in three wordings or more", () => {
  expect(several.flat().length).toBeGreaterThanOrEqual(300);
});

test.each(locales)("every kind is asked in %s, in three wordings", (locale) => {
  const asked = several.flat().filter((question) => question.locale === locale);
  expect(questionKinds.filter((kind) => !asked.some((question) => question.kind === kind))).toEqual([]);
});

test("wordings of an item are of one kind and one language", () => {
  const differing = items.filter(
    (wordings) => new Set(wordings.map(({ kind, locale }) => `${kind} ${locale}`)).size > 1,
  );
  expect(differing.flat().map(({ id }) => id)).toEqual([]);
});

test("no question is asked twice in the same conversation", () => {
  const asked = questions.map(({ question, context = [] }) => [...context, question].join("\n"));
  expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
});

test("nodes and findings that are expected are there", () => {
  const expected = questions.flatMap((question) => ("declined" in question.expected ? [] : question.expected));
  const refs = expected.flatMap(({ refs = [], inOrder = [], including = [] }) => [...refs, ...inOrder, ...including]);
  const cited = expected.flatMap(({ cites = [] }) => cites.flat());
  expect(refs.filter((ref) => !framework.nodes.has(ref))).toEqual([]);
  expect(cited.filter((id) => !reported.some((finding) => finding.id === id))).toEqual([]);
});
