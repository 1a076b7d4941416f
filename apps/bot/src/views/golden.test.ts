// Every view in every language, as it was reviewed, and as Slack takes it.
import { validateMessage } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { sampleAnswer, sampleKinds } from "../testing/sample-answers.js";
import { answerView } from "./answer-view.js";
import { apologyView } from "./apology-view.js";
import { askedView } from "./asked-view.js";
import { helpView } from "./help-view.js";

describe.each(locales)("%s", (locale) => {
  test.each(sampleKinds)("%s", (kind) => {
    const view = answerView(sampleAnswer(kind, locale));
    expect(validateMessage(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("a suggestion that was pressed", () => {
    const answer = answerView(sampleAnswer("declined", locale));
    const view = askedView("U0000000001", "Hva & <hvem>?", locale, answer);
    expect(validateMessage(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("help", () => {
    expect(validateMessage(helpView(locale))).toEqual([]);
    expect(helpView(locale)).toMatchSnapshot();
  });

  test("apology", () => {
    expect(validateMessage(apologyView(locale))).toEqual([]);
    expect(apologyView(locale)).toMatchSnapshot();
  });
});
