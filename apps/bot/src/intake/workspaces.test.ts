// Assessments of one workspace are nobody else's; who installs is greeted once.
import { randomUUID } from "node:crypto";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { importReport } from "@kompass/importers";
import { defineFramework } from "@kompass/model";
import { expect, test } from "vitest";
import { loadExampleReview } from "../load-example-review.js";
import { connect, openTestStorage, people } from "../testing/connect.js";
import { reviewsOfShelf } from "./reviews-of-shelf.js";
import { scheduleGreeting } from "./schedule-greeting.js";
import { putOnShelf, readShelf } from "./shelf-document.js";

const team = "T0000000001";

test("two workspaces that brought the same round each get their own, in whatever order they ask", async () => {
  const storage = await openTestStorage();
  const reviewsOf = reviewsOfShelf(loadExampleReview());
  const framework = defineFramework(kommunekompasset2020);
  for (const [tenant, points] of [
    ["T1", "1,3"],
    ["T2", "2,3"],
  ] as const) {
    const bytes = new TextEncoder().encode(`Resultater\n\n5.2 Medarbeidernes fokus på service ${points} 20\n`);
    const { assessment } = importReport(bytes, { framework, subject: "Nordvik", period: 2031 });
    const entry = { id: randomUUID(), subject: "Nordvik", period: 2031, fileName: "a.txt" };
    const settled = { findings: 0, discrepancies: [] };
    const change = { by: "p1", now: new Date("2026-01-05T09:00:00Z") };
    await storage.inTenant(tenant, (store) => putOnShelf({ ...entry, settled }, assessment, change, store));
  }
  const printed = async (tenant: string) => {
    const reviews = await storage.inTenant(tenant, reviewsOf);
    return reviews.map(({ assessment }) => assessment.claims.map((claim) => claim.printed));
  };
  const asked = [await printed("T1"), await printed("T2"), await printed("T1"), await printed("T2")];
  expect(asked).toEqual([[["1,3"]], [["2,3"]], [["1,3"]], [["2,3"]]]);
  expect((await storage.inTenant("T3", readShelf)).assessments).toEqual([]);
  expect((await storage.inTenant("T3", reviewsOf))[0].assessment.id).toBe("midtre-gauldal-2023");
});

test("a review is made once, however often it is asked about", async () => {
  const storage = await openTestStorage();
  const example = loadExampleReview();
  const reviewsOf = reviewsOfShelf(example);
  const entry = { id: randomUUID(), subject: "Nordvik", period: 2031, fileName: "a.txt" };
  const change = { by: "p1", now: new Date("2026-01-05T09:00:00Z") };
  await storage.inTenant("T1", (store) =>
    putOnShelf({ ...entry, settled: { findings: 0, discrepancies: [] } }, example.assessment, change, store),
  );
  const [first] = await storage.inTenant("T1", reviewsOf);
  const [again] = await storage.inTenant("T1", reviewsOf);
  expect(again).toBe(first);
});

test("who installs is greeted in their direct channel, with the example and a way to bring their own", async () => {
  const { storage, worker, slack, replies, person } = await connect();
  const now = new Date("2026-01-05T08:59:00Z");
  await storage.inTenant(team, (store) => scheduleGreeting(people.nb, now, store));
  await worker.work();
  await worker.work();
  expect(replies()).toHaveLength(1);
  const [greeting] = replies();
  expect(greeting?.channel).toBe(person.directChannelId);
  expect(greeting?.text).toContain("Midtre Gauldal 2023");
  person.click(greeting?.ts ?? "", "report:how");
  await slack.settled();
  expect(replies().at(-1)?.text).toContain("Slipp rapporten som fil her");
  expect(slack.snapshot().refused).toEqual([]);
});
