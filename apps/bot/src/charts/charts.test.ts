// Asked for a picture of the scores, the app brings one, with its figures in words.
import { describe, expect, test } from "vitest";
import { connect, general } from "../testing/connect.js";

async function start() {
  const connected = await connect({ answer: "real" });
  const { slack, replies, person } = connected;
  const ask = async (text: string, channel = person.directChannelId) => {
    if (channel === general) person.mention(general, text);
    else person.say(channel, text);
    await slack.settled();
    expect(slack.snapshot().refused).toEqual([]);
    const said = replies().at(-1);
    if (said === undefined) throw new Error("the app has said nothing");
    return said;
  };
  return { ...connected, ask };
}

describe("a radar", () => {
  test.each([
    ["vis radar", "radardiagram", "5 Brukernes fokus og service: 41 av 100 poeng (41\u00a0%)"],
    ["visa radardiagrammet", "radardiagram", "5 Brukarens fokus: 41 av 100 poäng (41\u00a0%)"],
    ["Show me the radar chart!", "radar-chart", "5 User focus and service: 41 of 100 points (41%)"],
  ])("«%s»", async (text, name, figure) => {
    const { ask } = await start();
    const { files, text: said } = await ask(text);
    expect(files).toEqual([expect.objectContaining({ name: expect.stringMatching(new RegExp(`^${name}-.*\\.png$`)) })]);
    expect(said).toContain(figure);
    expect(said.split("\n")).toHaveLength(9);
  });

  test("has its figures as the text for those who do not see it", async () => {
    const { ask } = await start();
    const { files } = await ask("vis radar", general);
    expect(JSON.stringify(files)).toContain("8 Lederskap og medarbeiderskap: 84 av 100 poeng (84\u00a0%)");
  });

  test("asked for by /kompass, goes to the person directly", async () => {
    const { slack, person, replies } = await start();
    person.command("/kompass", "vis radar", general);
    await slack.settled();
    const withFiles = replies().filter(({ files }) => files !== undefined);
    expect(withFiles.map(({ channel }) => channel)).toEqual([person.directChannelId]);
  });
});

describe("bars", () => {
  test.each([
    ["vis stolper for område 5", "stolpediagram"],
    ["visa staplar för område 5", "stapeldiagram"],
    ["show bars for area 5", "bar-chart"],
  ])("«%s»", async (text, name) => {
    const { ask } = await start();
    const { files, text: said } = await ask(text);
    expect(files?.[0]?.name).toMatch(new RegExp(`^${name}-`));
    expect(said).toMatch(/\n• 5\.2 .*3[.,]3/);
    expect(said.split("\n")).toHaveLength(6);
  });

  test("of an area that does not exist are not drawn", async () => {
    const { ask } = await start();
    const { files, text } = await ask("vis stolper for område 9");
    expect(files).toBeUndefined();
    expect(text).toContain("for få poengsummer");
  });
});

test("a question that begins like it is still a question", async () => {
  const { ask, asked } = await start();
  await ask("Radar hvor bra går det?");
  expect(asked).toHaveLength(1);
});
