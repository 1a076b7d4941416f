// A conversation is begun once, whoever begins it, and what was asked in it stays.
import { afterAll, expect, test } from "vitest";
import { everyStore, stopPostgres } from "../testing/every-store.js";
import { beginConversation, recallQuestions, rememberQuestion } from "./conversation.js";

afterAll(stopPostgres);

test.each(everyStore)("on %s a conversation that has begun since one looked is left as it is", async (_, openStore) => {
  const question = "Hva er vårt svakeste delområde?";
  const storage = await openStore();
  await storage.inTenant("norddal", (store) => rememberQuestion("C1/1", { question, person: "U1" }, store));
  await storage.inTenant("norddal", (store) =>
    beginConversation("C1/1", { ...store, documents: { ...store.documents, read: async () => undefined } }),
  );
  expect(await storage.inTenant("norddal", (store) => recallQuestions(store, "C1/1"))).toEqual([question]);
});
