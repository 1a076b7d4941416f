import { limits } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import type { ContextEntity } from "@kompass/slack-emulator";
import { describe, expect, test } from "vitest";
import { loadExampleReview } from "../load-example-review.js";
import { connect, general, people } from "../testing/connect.js";
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

describe("beside a channel", () => {
  test.each(locales)("where a checklist stands they begin with what it is about: %s", async (locale) => {
    const { slack, replies } = await connect({ answer: "real" });
    const member = slack.signIn(people[locale]);
    const prompts = suggestedPrompts(review, locale, "5.2");
    expect(prompts).toMatchSnapshot();
    for (const prompt of prompts) {
      member.say(member.directChannelId, prompt);
      await slack.settled();
    }
    const said = replies().map(({ text }) => text);
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(/5\.2.*3,3|5\.2.*3\.3/s);
    expect(said[1]).toMatch(/F5-V-01/);
  });

  test("an area is named as one, and a perspective changes nothing", () => {
    expect(suggestedPrompts(review, "nb", "5")[0]).toBe("Hva fikk vi på område 5?");
    expect(suggestedPrompts(review, "nb", "A")).toEqual(suggestedPrompts(review, "nb"));
  });

  test("the latest checklist there decides, and nothing where none stands", async () => {
    const { slack } = await connect({ answer: "real" });
    const member = slack.signIn(people.nb);
    const shown = () =>
      slack
        .snapshot()
        .suggestedPrompts.at(-1)
        ?.prompts.map(({ message }) => message);
    const lookAt = async (...entities: readonly ContextEntity[]) => {
      member.lookAt(...entities);
      await slack.settled();
      return shown();
    };
    for (const scope of ["2.1", "5.2"]) {
      member.mention(general, `lag sjekkliste for ${scope}`);
      await slack.settled();
      const proposal = slack.snapshot().messages.findLast(({ text }) => text.startsWith("Forslag til sjekkliste"));
      member.click(proposal?.ts ?? "", "proposal:open");
      await slack.settled();
      member.submitModal();
      await slack.settled();
    }
    expect(await lookAt({ type: "slack#/types/channel_id", value: general })).toEqual(
      suggestedPrompts(review, "nb", "5.2"),
    );
    expect(await lookAt()).toEqual(suggestedPrompts(review, "nb"));
    const message = { message_ts: "1.0", channel_id: general };
    expect(await lookAt({ type: "slack#/types/message_context", value: message })).toEqual(
      suggestedPrompts(review, "nb", "5.2"),
    );
    expect(await lookAt({ type: "slack#/types/canvas_id", value: "F1" })).toEqual(suggestedPrompts(review, "nb"));
    expect(slack.snapshot().refused).toEqual([]);
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
