// Where a workspace does not take the newest blocks, an answer goes without them, and says the same.
import { describe, expect, test } from "vitest";
import { connect, general } from "../testing/connect.js";

const question = "Vis poengsummen på alle områder";
const areas = ["Område 3 (Styring og kontroll): Poeng 87, Maks 100", "Område 5 (Brukernes fokus og service): Poeng 41"];

async function answered(refusedBlocks: RegExp | undefined, way: "mention" | "command") {
  const refusing = refusedBlocks && { refuseBlocks: "invalid_blocks", refusedBlocks };
  const { slack, person, replies, calls } = await connect({ answer: "real", ...refusing });
  if (way === "mention") person.mention(general, question);
  else person.command("/kompass", question, general);
  await slack.settled();
  const reply = replies().at(-1);
  const types = new Set((reply?.blocks ?? []).map(({ type }) => type));
  const posts = calls.filter((method) => method === "chat.postMessage" || !method.includes(".")).length;
  return { text: reply?.text ?? "", blocks: JSON.stringify(reply?.blocks ?? []), types, posts };
}

describe.each(["mention", "command"] as const)("by %s", (way) => {
  test("all blocks go where they are taken, by one call", async () => {
    const { types, blocks } = await answered(undefined, way);
    expect([...types]).toEqual(expect.arrayContaining(["data_visualization", "data_table", "context_actions"]));
    expect(blocks).not.toContain("Poeng 87");
  });

  test("the older ones go where charts are refused, the table as lines", async () => {
    const { types, blocks, text } = await answered(/data_visualization/, way);
    expect([...types]).toEqual(expect.arrayContaining(["header", "rich_text", "actions"]));
    expect([...types].filter((type) => /data_|context_actions/.test(type))).toEqual([]);
    for (const line of areas) expect(blocks).toContain(line);
    expect(text).toContain("87 av 100");
  });

  test("the text alone goes where every block is refused", async () => {
    const { types, text } = await answered(/blocks=|"blocks":/, way);
    expect([...types].filter((type) => type !== "rich_text")).toEqual([]);
    expect(text).toContain("87 av 100");
  });
});

test("nothing is asked of Slack twice where it takes everything", async () => {
  expect((await answered(undefined, "mention")).posts).toBe(1);
  expect((await answered(/data_visualization/, "mention")).posts).toBe(2);
});
