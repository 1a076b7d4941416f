// Waiting for a state.
import { expect, test } from "vitest";
import { NotReachedError } from "./errors.js";
import { createSlackEmulator } from "./slack-emulator.js";

const general = "C0000000001";

test("a state that is there already is had at once, another one when it comes", async () => {
  const slack = createSlackEmulator();
  expect(await slack.until(({ messages }) => messages.length === 0)).toEqual(slack.snapshot());
  const twice = slack.until(({ messages }) => messages.length === 2);
  const person = slack.signIn("U0000000001");
  person.say(general, "one");
  person.say(general, "two");
  person.say(general, "three");
  expect((await twice).messages.map(({ text }) => text)).toEqual(["one", "two"]);
});

test("a state that does not come is an error that says what there was", async () => {
  const slack = createSlackEmulator();
  slack.signIn("U0000000001").say(general, "hello");
  const failure = await slack.until(() => false, { within: 1 }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NotReachedError);
  expect(failure).toMatchObject({
    message: 'Not reached within 1 ms: the last message is "hello", 0 calls were refused',
    workspace: { messages: [{ text: "hello" }] },
  });
});

test("a condition that throws ends the wait and nothing else", async () => {
  const slack = createSlackEmulator();
  const waiting = slack.until(({ messages }) => {
    if (messages.length > 0) throw new Error("wrong condition");
    return false;
  });
  const said = slack.signIn("U0000000001").say(general, "hello");
  expect(said.text).toBe("hello");
  await expect(waiting).rejects.toThrow("wrong condition");
});
