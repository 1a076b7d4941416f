import { limits } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { loadExampleReview } from "../load-example-review.js";
import { connect, people } from "../testing/connect.js";
import { suggestedPrompts } from "./suggested-prompts.js";

const review = loadExampleReview();

describe.each(locales)("%s", (locale) => {
  test("they speak of the assessment, and no more than Slack shows", () => {
    const prompts = suggestedPrompts(review, locale);
    expect(prompts).toMatchSnapshot();
    expect(prompts.length).toBeLessThanOrEqual(limits.suggestedPrompts.maximum);
  });

  test("each of them is answered", async () => {
    const { slack, replies } = await connect({ answer: "real" });
    const member = slack.signIn(people[locale]);
    for (const prompt of suggestedPrompts(review, locale)) {
      member.say(member.directChannelId, prompt);
      await slack.settled();
    }
    const said = replies().map(({ text }) => text);
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(/5\.2/);
    expect(said[1]).toMatch(/F5-V-01/);
    expect(said[2]).toMatch(/77/);
    expect(said[3]).toMatch(/5\.2/);
  });
});

test("where no sum is doubtful they ask for the total instead", () => {
  expect(suggestedPrompts({ ...review, reconciliations: [] }, "nb")).toContain("Hvor mange poeng fikk vi totalt?");
});

describe("where a person opens the place to write to the app", () => {
  test("they are offered in the person's language", async () => {
    const { slack, replies } = await connect({ answer: "real" });
    const member = slack.signIn(people.sv);
    member.openHome("messages");
    await slack.settled();
    const { suggestedPrompts: shown, refused } = slack.snapshot();
    expect(shown).toMatchObject([
      { channel: member.directChannelId, prompts: suggestedPrompts(review, "sv").map((message) => ({ message })) },
    ]);
    expect(refused).toEqual([]);
    expect(replies()).toEqual([]);
  });

  test("that Slack does not take them disturbs nobody", async () => {
    const { slack, replies } = await connect({
      intercept: (method) =>
        method === "assistant.threads.setSuggestedPrompts"
          ? Response.json({ ok: false, error: "unknown_method" })
          : undefined,
    });
    const member = slack.signIn(people.sv);
    member.openHome("messages");
    member.say(member.directChannelId, "Vad är svagast?");
    await slack.settled();
    expect(replies()).toHaveLength(1);
  });
});
