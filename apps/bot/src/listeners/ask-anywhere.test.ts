// A question from anywhere in Slack.
import { validateModal } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { expect, test } from "vitest";
import { connect } from "../testing/connect.js";
import { questionInput, questionModal } from "../views/asking/question-modal.js";

test.each(locales)("the window that asks for it: %s", (locale) => {
  expect(validateModal(questionModal(locale))).toEqual([]);
  expect(questionModal(locale)).toMatchSnapshot();
});

test("is answered in the direct messages, which go on from there", async () => {
  const { slack, person, asked, replies } = await connect();
  person.shortcut("ask");
  await slack.settled();
  person.fill({ [questionInput]: "Hva fikk vi på 5.2?" });
  person.submitModal();
  await slack.settled();
  expect(slack.snapshot().modals).toEqual([]);
  expect(replies()).toMatchObject([
    { channel: person.directChannelId, text: expect.stringContaining("Svar på: Hva fikk vi på 5.2?") },
  ]);
  person.say(person.directChannelId, "Hvorfor?");
  await slack.settled();
  expect(asked.map(({ context }) => context)).toEqual([[], ["Hva fikk vi på 5.2?"]]);
  expect(slack.snapshot().refused).toEqual([]);
});

test("that Slack lets no window open for is told so", async () => {
  const { slack, person, replies } = await connect();
  slack.arm("expired-trigger", { of: "views.open" });
  person.shortcut("ask");
  await slack.settled();
  expect(replies()).toMatchObject([{ channel: person.directChannelId }]);
});
