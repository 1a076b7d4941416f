// What people think of answers is kept for those who review them.
import { describe, expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";
import { feedbackOf, listFeedback } from "./feedback-document.js";

const team = "T0000000001";

async function start() {
  const connected = await connect({
    answer: "real",
    users: [
      { id: people.nb, name: "ingrid", realName: "Ingrid", locale: "nb-NO", isAdmin: true },
      { id: people.en, name: "emily", realName: "Emily Smith", locale: "en-GB" },
    ],
  });
  const { slack, replies, storage } = connected;
  const emily = slack.signIn(people.en);
  const settled = async () => {
    await slack.settled();
    expect(slack.snapshot().refused).toEqual([]);
  };
  const last = () => {
    const reply = replies().at(-1);
    if (reply === undefined) throw new Error("the app has said nothing");
    return reply;
  };
  const ask = async (question: string) => {
    emily.mention(general, question);
    await settled();
    return last();
  };
  /** Presses "Useful" or "Not useful" under a message. */
  const judge = async ({ ts, blocks }: ReturnType<typeof last>, vote: "up" | "down") => {
    const values = [...JSON.stringify(blocks).matchAll(/"value":("(?:[^"\\]|\\.)*")/g)].map(([, value = ""]) =>
      String(JSON.parse(value)),
    );
    const choice = values.find((value) => value.includes(`"vote":"${vote}"`)) ?? "";
    emily.click(ts, "feedback", { choice });
    await settled();
  };
  const list = () => storage.inTenant(team, listFeedback);
  return { ...connected, emily, settled, last, ask, judge, list };
}

describe("a press", () => {
  test("is kept with the question, what was made of it, and who by a random id", async () => {
    const { ask, judge, list, replies, storage } = await start();
    const answer = await ask("What is our weakest sub-area?");
    const said = replies().length;
    await judge(answer, "up");
    const by = await storage.inTenant(team, (store) => store.people.known(people.en));
    expect(await list()).toEqual([
      {
        ...{ vote: "up", question: "What is our weakest sub-area?", answer: "rank", locale: "en", comment: null, by },
        at: "2026-01-05T09:00:00.000Z",
      },
    ]);
    expect(by).not.toContain(people.en);
    expect(replies()).toHaveLength(said);
  });

  test("on another button changes it, and keeps the comment", async () => {
    const { ask, judge, emily, list, settled } = await start();
    const answer = await ask("Hvem er ordfører?");
    await judge(answer, "down");
    emily.fill({ comment: "Det burde du vite." });
    emily.submitModal();
    await settled();
    await judge(answer, "up");
    expect(await list()).toEqual([
      expect.objectContaining({
        vote: "up",
        comment: "Det burde du vite.",
        answer: expect.stringMatching(/^[a-z-]+$/),
      }),
    ]);
  });

  test("that says no asks what was wrong, which nobody must say", async () => {
    const { slack, ask, judge, emily, list, settled } = await start();
    await judge(await ask("What is our weakest sub-area?"), "down");
    expect(JSON.stringify(slack.snapshot().modals)).toContain("What was wrong?");
    emily.submitModal();
    await settled();
    expect(await list()).toEqual([expect.objectContaining({ vote: "down", comment: null })]);
  });
});

describe("the review list", () => {
  test.each([
    ["tilbakemeldinger", "Tilbakemeldinger: 0 nyttig, 1 ikke nyttig", "Kommentar: Wrong line."],
    ["vis tilbakemeldingane", "Tilbakemeldingar: 0 nyttig, 1 ikkje nyttig", "5. januar 2026, Ikkje nyttig"],
    ["återkoppling", "Återkoppling: 0 användbart, 1 inte användbart", "«What is our weakest sub-area?» (rank)"],
    ["show feedback", "Feedback: 0 useful, 1 not useful", "Comment: Wrong line."],
  ])("«%s», for an administrator", async (text, headline, line) => {
    const { ask, judge, emily, person, settled, last } = await start();
    await judge(await ask("What is our weakest sub-area?"), "down");
    emily.fill({ comment: "Wrong line." });
    emily.submitModal();
    await settled();
    person.say(person.directChannelId, text);
    await settled();
    expect(last().text).toContain(headline);
    expect(last().text).toContain(line);
    expect(last().text).not.toContain("Emily");
  });

  test("asked for in a channel goes to the administrator directly", async () => {
    const { person, settled, replies } = await start();
    person.mention(general, "tilbakemeldinger");
    await settled();
    const inChannel = (id: string) => replies().filter(({ channel }) => channel === id);
    expect(inChannel(person.directChannelId).map(({ text }) => text)).toEqual([
      expect.stringContaining("ikke kommet noen tilbakemeldinger"),
    ]);
    expect(inChannel(general)).toHaveLength(1);
  });

  test("is not for others", async () => {
    const { emily, settled, last } = await start();
    emily.say(emily.directChannelId, "feedback");
    await settled();
    expect(last().text).toContain("Only whoever installed the app");
  });
});

test("a person who is erased is no longer on the list, and what was said is", async () => {
  const { ask, judge, person, settled, last, list, storage } = await start();
  await judge(await ask("What is our weakest sub-area?"), "up");
  const by = await storage.inTenant(team, (store) => store.people.known(people.en));
  person.say(person.directChannelId, `slett persondata for <@${people.en}>`);
  await settled();
  person.click(last().ts, "privacy:erase");
  await settled();
  expect(await list()).toEqual([expect.objectContaining({ vote: "up", by: null })]);
  expect(await storage.inTenant(team, (store) => feedbackOf(by ?? "", store))).toEqual([]);
});
