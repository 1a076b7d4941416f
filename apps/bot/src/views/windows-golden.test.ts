// The windows behind an answer, and the list of what people thought of answers, in every language and as Slack takes them.
import { validateMessage, validateModal } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import type { Feedback } from "../feedback/feedback.js";
import { loadExampleReview } from "../load-example-review.js";
import { quotedPlaces } from "../sources/quoted-places.js";
import { commentModal } from "./feedback/comment-modal.js";
import { reviewListView } from "./feedback/review-list-view.js";
import { sourceModal } from "./source/source-modal.js";

const document = "Kommunekompasset, Midtre Gauldal 2023";
const nothing = { page: undefined, url: undefined, quote: undefined };
const review = loadExampleReview();

describe.each(locales)("%s", (locale) => {
  test("the words of the source", () => {
    const places = [
      { document, ...nothing, line: 961 },
      { document: "Avisa", ...nothing, line: undefined, page: 3, url: "https://avisa.example/a", quote: "554 <poeng>" },
    ];
    const view = sourceModal(quotedPlaces(places, [review]), locale);
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("nothing of it there any more", () => {
    const view = sourceModal([], locale);
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("every line of the source cited at once still fits", () => {
    const places = review.assessment.findings.map(({ line }) => ({ document, ...nothing, line }));
    expect(validateModal(sourceModal(quotedPlaces(places, [review]), locale))).toEqual([]);
  });

  test("what was wrong with an answer", () => {
    const view = commentModal("a1", "Hva & <hvem>?", locale);
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("what people thought of answers", () => {
    const at = "2026-01-05T09:00:00.000Z";
    const given: Feedback = {
      vote: "up",
      question: "Hva & <hvem>?",
      answer: "rank",
      locale,
      at,
      by: null,
      comment: null,
    };
    const many = Array.from({ length: 30 }, () => given);
    const view = reviewListView([{ ...given, vote: "down", comment: "Feil *linje*\nher" }, ...many], locale);
    expect(validateMessage(view)).toEqual([]);
    expect({
      text: view.text.split("\n").toSpliced(2, 18),
      blocks: view.blocks.map(({ type }) => type),
    }).toMatchSnapshot();
    expect(validateMessage(reviewListView([], locale))).toEqual([]);
  });
});
