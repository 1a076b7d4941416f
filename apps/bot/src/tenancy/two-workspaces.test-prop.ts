// Two workspaces of one app: whatever both ask, in whatever order, no byte of one reaches the other.
import { createSlackEmulator, type SlackEmulator } from "@kompass/slack-emulator";
import type { Storage } from "@kompass/storage";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { general } from "../testing/connect.js";
import { everyStore, stopPostgres } from "../testing/every-store.js";
import { clarify } from "../testing/hand-made-answers.js";
import { startManyWorkspaces } from "../testing/many-workspaces.js";

afterAll(stopPostgres);

const runs = process.env.KOMPASS_LONG === "1" ? 40 : 6;
const person = "U0000000001";
const names = ["alfa", "beta"] as const;
const ways = ["mention", "thread", "direct", "command", "click"] as const;

/** The same people, channels and ids in both: only the workspace tells them apart. */
async function start(storage: Storage) {
  const workspace = (team: string, installer: string) => ({
    team: { id: team },
    app: { userId: "U00000000B1" },
    users: [person, installer].map((id) => ({ id, name: id })),
    channels: [{ id: general, name: "general" }],
    installed: false,
  });
  const alfa = createSlackEmulator(workspace("T0000000001", "U00000000A1"));
  const beta = alfa.addWorkspace(workspace("T0000000002", "U00000000A2"));
  const many = await startManyWorkspaces({
    slack: alfa,
    storage,
    settings: { KOMPASS_ALLOWED_TEAMS: "T0000000001,T0000000002" },
    // Says all that it knows of the conversation, so that whatever is mixed up is heard.
    answer: ({ question, context }) =>
      clarify(`${question} etter ${context.join(" og ")}`, [`igjen ${question}`.slice(0, 70)]),
  });
  for (const user of ["U00000000A1", "U00000000A2"]) expect((await many.browser().install({ user })).status).toBe(200);
  return { workspaces: { alfa, beta }, ...many };
}

/** One request, after which everybody has the app's answer. */
function act(slack: SlackEmulator, way: (typeof ways)[number], text: string): void {
  const me = slack.signIn(person);
  const fromApp = slack
    .snapshot()
    .messages.filter(({ user, channel }) => user === "U00000000B1" && [general, me.directChannelId].includes(channel));
  const { ts, thread_ts: thread } = fromApp.at(-1) ?? {};
  const hasAnswered = ts !== undefined && fromApp.at(-1)?.channel === general;
  if (way === "direct") me.say(me.directChannelId, text);
  else if (way === "command") me.command("/kompass", text, general);
  else if (way === "click" && ts !== undefined) me.click(ts, "ask:0");
  else if (way === "thread" && hasAnswered) me.mention(general, text, { threadTs: thread ?? ts });
  else me.mention(general, text);
}

const requests = fc.array(fc.record({ name: fc.constantFrom(...names), way: fc.constantFrom(...ways) }), {
  minLength: 4,
  maxLength: 12,
});

test.each(everyStore)("on %s", async (_, open) => {
  const storage = await open();
  const { workspaces, logLines } = await start(storage);
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(requests, async (all) => {
      const before = names.map((name) => workspaces[name].snapshot().messages.length);
      for (const { name, way } of all) {
        asked += 1;
        act(workspaces[name], way, `${name} ${asked}`);
        // Every other one comes before the one ahead of it is answered.
        if (asked % 2 === 0) await workspaces.alfa.settled();
      }
      await workspaces.alfa.settled();
      await Promise.all(
        names.map((name, place) => {
          const mine = all.filter((each) => each.name === name).length;
          const expected = (before[place] ?? 0) + mine;
          return workspaces[name].until(({ messages }) => messages.length >= expected);
        }),
      );
      await workspaces.alfa.settled();
      const [ofAlfa, ofBeta] = names.map((name) => JSON.stringify(workspaces[name].snapshot()));
      expect(ofAlfa).not.toContain("beta");
      expect(ofBeta).not.toContain("alfa");
      expect(names.map((name) => workspaces[name].snapshot().refused)).toEqual([[], []]);
      expect(logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    }),
    { numRuns: runs },
  );
  // What was asked earlier does come up again, where it was asked.
  expect(JSON.stringify(workspaces.alfa.snapshot())).toMatch(/etter alfa/);
  expect(JSON.stringify(workspaces.beta.snapshot())).toMatch(/etter beta/);
  expect(logLines.join("")).not.toMatch(/alfa|beta|xox/);
});
