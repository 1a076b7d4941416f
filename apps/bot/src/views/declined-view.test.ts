// What stands beside the buttons of a decline and of a question back.
import { expect, test } from "vitest";
import { clarify, declined } from "../testing/hand-made-answers.js";
import { clarifyView } from "./clarify-view.js";
import { declinedView } from "./declined-view.js";

test("questions that stand on buttons are not listed too, and are whole in the text", () => {
  const question = "Hva er vårt svakeste delområde?";
  const text = `Det sier vurderingen ikke noe om.\nDu kan spørre:\n• ${question}`;
  const view = declinedView(
    declined(text, { suggestions: [question], decline: { code: "person", message: "", canAnswer: [question] } }),
  );
  expect(view.text).toBe(text);
  expect(view.blocks).toMatchObject([
    {
      type: "rich_text",
      elements: [
        { elements: [{ text: "Det sier vurderingen ikke noe om." }] },
        { elements: [{ text: "Du kan spørre:" }] },
      ],
    },
    { type: "actions", elements: [{ value: question }] },
    { type: "context_actions", elements: [{ type: "feedback_buttons" }] },
  ]);
});

test("a choice has its readings as buttons, and in the text where they are missing there", () => {
  const view = clarifyView(clarify("Hva mener du?", ["Område 5?", "Delområde 5.1?"]));
  expect(view.text).toBe("Hva mener du?\n• Område 5?\n• Delområde 5.1?");
  expect(view.blocks).toMatchObject([
    { type: "rich_text", elements: [{ elements: [{ text: "Hva mener du?" }] }] },
    { type: "actions", elements: [{ text: { text: "Område 5?" } }, { text: { text: "Delområde 5.1?" } }] },
  ]);
});
