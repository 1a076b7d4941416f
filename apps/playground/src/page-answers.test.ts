// The first questions of a leadership team, asked in the page and answered by the bot from the example.
import type { Storage } from "@kompass/storage";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Playground } from "./server/serve-playground.js";
import { startPlayground } from "./start-playground.js";
import { openPages } from "./testing/open-pages.js";
import { pageFolder } from "./testing/page-folder.js";
import { openTemporaryStorage } from "./testing/temporary-storage.js";

const open = openPages();
let playground: Playground;
let storage: Storage;

beforeAll(async () => {
  storage = await openTemporaryStorage();
  playground = await startPlayground({ storage, host: "127.0.0.1", port: 0, pageFolder });
});

afterAll(async () => {
  await playground.stop();
  await storage.close();
});

/** Whoever administers the workspace is greeted as well, before the answer or after it. */
const answerWith = (page: Page, role: "blockquote" | "table") =>
  page.getByRole("article", { name: /^Kompass/ }).filter({ has: page.getByRole(role) });

test("«Hva er vårt svakeste delområde?» is answered with score, line and the remarks that explain it", async () => {
  const page = await open(playground.address);
  await page.getByRole("button", { name: "Hva er vårt svakeste delområde?" }).click();
  const answer = answerWith(page, "blockquote");
  await answer.waitFor();
  const text = await answer.textContent();
  expect(text).toContain("5.2");
  expect(text).toContain("3,3 av 20 poeng (16,5\u00a0%)");
  expect(text).toContain("linje 961");
  const remarks = await answer.getByRole("blockquote").allTextContents();
  expect(remarks.join("\n")).toContain(
    "Ingen verktøy eller metodikk for å gi oppmerksomhet til arbeidsgrupper/eller personer som utmerker seg positivt med god service og gode brukeropplevelser",
  );
  expect(remarks.join("\n")).toMatch(/linje 1044/);
});

test("«Går regnestykket opp for område 2?» is answered with both numbers and the possible explanations", async () => {
  const page = await open(playground.address);
  await page.getByRole("textbox").fill("Går regnestykket opp for område 2?");
  await page.getByRole("button", { name: "Send" }).click();
  const answer = answerWith(page, "table");
  await answer.waitFor();
  const text = await answer.textContent();
  expect(text).toContain("77 poeng");
  expect(text).toContain("73,1");
  for (const explanation of ["72,9 og 73,3", "11,25 og 12,55", "28,25 og 29,55", "21,65 og 22,95", "24,95 og 25"]) {
    expect(text).toContain(explanation);
  }
  const printed = answer.getByRole("row", { name: /oppgitt/ }).first();
  expect(await printed.getByRole("cell").allTextContents()).toContain("77");
});

test("a follow-up leans on the question before", async () => {
  const page = await open(playground.address, { locale: "en-GB" });
  const field = page.getByRole("textbox");
  const answers = page.getByRole("article", { name: /^Kompass/ });
  await field.fill("What was our score on 5.2?");
  await field.press("Enter");
  await answers.filter({ hasText: "3.3 of 20" }).waitFor();
  await field.fill("And 7.4?");
  await field.press("Enter");
  await answers.filter({ hasText: "6.7 of 20" }).waitFor();
});

test("a suggestion under an answer is asked by pressing it", async () => {
  const page = await open(playground.address, { locale: "sv-SE" });
  await page.getByRole("button", { name: "Vilket är vårt svagaste delområde?" }).click();
  const answers = page.getByRole("article", { name: /^Kompass/ });
  const next = answerWith(page, "blockquote").getByRole("button").first();
  const question = (await next.textContent()) ?? "";
  await next.click();
  await answers.filter({ hasText: question }).nth(1).waitFor();
});
