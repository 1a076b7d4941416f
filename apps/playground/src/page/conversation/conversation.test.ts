// What a person sees of a channel.
import { createSlackEmulator } from "@kompass/slack-emulator";
import { expect, test } from "vitest";
import { exampleWorkspace } from "../../example-workspace.js";
import { personFor } from "../person-for.js";
import { conversationFor } from "./conversation.js";

const channel = "C0000000001";

function workspaceWith(happen: (slack: ReturnType<typeof createSlackEmulator>) => void) {
  const slack = createSlackEmulator(exampleWorkspace);
  happen(slack);
  return slack.snapshot();
}

function seen(workspace: ReturnType<typeof workspaceWith>, language: "nb" | "sv", choice: string) {
  const person = personFor(workspace, "", language);
  if (person === undefined) throw new Error("nobody speaks this language");
  const { threads, ...rest } = conversationFor(workspace, person, choice);
  return { ...rest, texts: threads.map(({ first, replies }) => [first.text, ...replies.map(({ text }) => text)]) };
}

test("in a channel replies stand under what they reply to", () => {
  const workspace = workspaceWith((slack) => {
    const ingrid = slack.signIn("U0000000001");
    const { ts } = ingrid.say(channel, "en");
    ingrid.say(channel, "to");
    slack.signIn("U0000000003").say(channel, "svar", { threadTs: ts });
  });
  expect(seen(workspace, "nb", channel)).toMatchObject({ name: "# ledergruppen", texts: [["en", "svar"], ["to"]] });
});

test("alone with the app one message follows the other, threads or not", () => {
  const workspace = workspaceWith((slack) => {
    const ingrid = slack.signIn("U0000000001");
    const { ts } = ingrid.say(ingrid.directChannelId, "en");
    ingrid.say(ingrid.directChannelId, "to");
    ingrid.say(ingrid.directChannelId, "tre", { threadTs: ts });
  });
  expect(seen(workspace, "nb", "direct")).toMatchObject({ name: "Kompass", texts: [["en"], ["to"], ["tre"]] });
  expect(seen(workspace, "sv", "direct").texts).toEqual([]);
});

test("a channel that is not there is the direct one", () => {
  expect(
    seen(
      workspaceWith(() => undefined),
      "nb",
      "C404",
    ).channel,
  ).toMatchObject({ kind: "direct", name: "U0000000001" });
});
