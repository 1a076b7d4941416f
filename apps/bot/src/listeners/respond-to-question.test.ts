// When something goes wrong, and what is logged.
import { describe, expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";
import { answered } from "../testing/hand-made-answers.js";

const question = "Hva sier rapporten om sykefravær hos oss?";

function failing(): never {
  throw new Error(`cannot answer ${question}`);
}

describe("an error in the engine", () => {
  test.each([
    [people.nb, "Beklager, noe gikk galt"],
    [people.nn, "Orsak, noko gjekk gale"],
    [people.sv, "Något gick tyvärr fel"],
    [people.en, "Sorry, something went wrong"],
  ])("%s reads a polite sentence in their language", async (id, beginning) => {
    const { slack, replies } = await connect({ answer: failing });
    slack.signIn(id).mention(general, question);
    await slack.settled();
    expect(replies()).toMatchObject([{ text: expect.stringContaining(beginning) }]);
  });

  test("a command is answered too", async () => {
    const { slack, person, replies } = await connect({ answer: failing });
    person.command("/kompass", question, general);
    await slack.settled();
    expect(replies()).toMatchObject([{ ephemeralFor: person.userId, text: expect.stringContaining("Beklager") }]);
  });

  test("the log has a code, and neither the question nor a token", async () => {
    const { slack, person, logLines } = await connect({ answer: failing });
    person.mention(general, question);
    await slack.settled();
    expect(logLines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ level: "error", event: "listener-failed", code: "Error" }),
    );
    expect(logLines.join("")).not.toContain("sykefravær");
    expect(logLines.join("")).not.toContain(slack.botToken);
  });
});

test("an answer is logged as what it was, without its words", async () => {
  const { slack, person, logLines } = await connect({ answer: () => answered("Sykefraværet er høyt") });
  person.mention(general, question);
  await slack.settled();
  const lines = logLines.map((line) => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({ level: "info", event: "answered", status: "answered", locale: "nb" }),
  );
  expect(logLines.join("")).not.toMatch(/sykefrav/i);
});

test("a question from a channel that the app has been removed from is answered to the asker alone", async () => {
  const { app, slack, person, replies } = await connect();
  const event = { type: "app_mention", channel: "C404", user: people.nb, text: "Totalt?", ts: "1.000001" };
  await app.processEvent({
    body: { type: "event_callback", team_id: "T0000000001", event },
    ack: () => Promise.resolve(),
  });
  await slack.settled();
  expect(replies()).toMatchObject([{ channel: person.directChannelId, text: "Svar på: Totalt?" }]);
});

test.each(["invalid_blocks", "msg_blocks_too_long"])(
  "a workspace that answers %s gets the whole answer as text",
  async (error) => {
    const { slack, person, replies } = await connect({ refuseBlocks: error });
    person.mention(general, "5.2?");
    await slack.settled();
    expect(replies()).toMatchObject([{ text: "Svar på: 5.2?", blocks: [] }]);
  },
);

test("an answer to one person goes as text too", async () => {
  const { slack, person, replies } = await connect({ refuseBlocks: "invalid_blocks" });
  person.command("/kompass", "5.2?", general);
  await slack.settled();
  expect(replies()).toMatchObject([{ text: "Svar på: 5.2?", blocks: [], ephemeralFor: person.userId }]);
});

test("a refusal that text would not mend is logged", async () => {
  const { slack, person, replies, logLines } = await connect({ refuseBlocks: "ratelimited_by_policy" });
  person.mention(general, "5.2?");
  await slack.settled();
  expect(replies()).toEqual([]);
  expect(logLines.join("")).toContain("slack/ratelimited_by_policy");
});

test("a payload that is no click of ours is acknowledged and logged, not answered", async () => {
  const { app, asked, logLines } = await connect();
  const body = {
    type: "block_actions",
    team: { id: "T0000000001" },
    user: { id: people.nb },
    actions: [{ type: "button", action_id: "ask:0" }],
  };
  const acknowledged: unknown[] = [];
  await app.processEvent({
    body,
    ack: (response) => {
      acknowledged.push(response);
      return Promise.resolve();
    },
  });
  expect(acknowledged).toHaveLength(1);
  expect(asked).toEqual([]);
  expect(logLines.join("")).toContain("app-failed");
});
