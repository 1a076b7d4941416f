// What memory keeps, and what it lets go.
import { expect, test } from "vitest";
import { createMemoryConversations } from "./memory-conversations.js";

test("conversations are apart, in the order of their questions", async () => {
  const conversations = createMemoryConversations({ questions: 5, conversations: 5 });
  await conversations.remember("a", "one");
  await conversations.remember("b", "two");
  await conversations.remember("a", "three");
  expect(await conversations.recall("a")).toEqual(["one", "three"]);
  expect(await conversations.recall("b")).toEqual(["two"]);
  expect(await conversations.recall("c")).toEqual([]);
});

test("only the last questions are kept, and the conversation longest at rest goes first", async () => {
  const conversations = createMemoryConversations({ questions: 2, conversations: 2 });
  for (const question of ["one", "two", "three"]) await conversations.remember("a", question);
  await conversations.remember("b", "four");
  await conversations.remember("a", "five");
  await conversations.remember("c", "six");
  expect(await conversations.recall("a")).toEqual(["three", "five"]);
  expect(await conversations.recall("b")).toEqual([]);
  expect(await conversations.recall("c")).toEqual(["six"]);
});
