// Whoever uses the page: by keyboard, on a phone, in the dark, with a screen reader.
import type { Storage } from "@kompass/storage";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Playground } from "./server/serve-playground.js";
import { startPlayground } from "./start-playground.js";
import { appearances, phone } from "./testing/appearances.js";
import { faultsOf } from "./testing/faults-of.js";
import { openPages } from "./testing/open-pages.js";
import { pageFolder } from "./testing/page-folder.js";
import { people } from "./testing/scripted-slack.js";
import { openTemporaryStorage } from "./testing/temporary-storage.js";

const openPage = openPages();
let playground: Playground;
let storage: Storage;

beforeEach(async () => {
  storage = await openTemporaryStorage();
  playground = await startPlayground({ storage, host: "127.0.0.1", port: 0, pageFolder });
});

afterEach(async () => {
  await playground.stop();
  await storage.close();
});

const answers = (page: Page) => page.getByRole("article", { name: /^Kompass/ });

/** Opens the page in Bokmål if nothing else is said; whoever administers the workspace is greeted before anything else. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(address, options);
  if (/^n[bn]/.test(options.locale ?? "nb-NO")) await answers(page).first().waitFor();
  return page;
}

async function ask(page: Page, question: string): Promise<void> {
  const before = await answers(page).count();
  await page.getByRole("textbox").fill(question);
  await page.getByRole("textbox").press("Enter");
  await answers(page).nth(before).waitFor();
}

describe("by keyboard alone", () => {
  test("the first stop leads past everything to the message field", async () => {
    const page = await open(playground.address, { locale: "sv-SE" });
    await page.keyboard.press("Tab");
    expect(await page.getByRole("link", { name: "Hoppa till meddelandefältet" }).evaluate(isFocused)).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Totalt?");
    expect(await page.getByRole("textbox").inputValue()).toBe("Totalt?");
  });

  test("Shift and Enter make a new line, Enter sends, and the next message can be written at once", async () => {
    const page = await open(playground.address, { locale: "nn-NO" });
    await page.getByRole("textbox").focus();
    await page.keyboard.type("Kva fekk vi");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("på 5.2?");
    expect(await page.getByRole("article").filter({ hasText: "Kva fekk vi" }).count()).toBe(0);
    await page.keyboard.press("Enter");
    await answers(page).filter({ hasText: "3,3 av 20" }).waitFor();
    await page.keyboard.type("Totalt?");
    expect(await page.getByRole("textbox").inputValue()).toBe("Totalt?");
  });

  test("a suggestion is asked, its answer's button is reached and pressed, and every stop is seen", async () => {
    const page = await open(playground.address, { locale: "sv-SE" });
    await page.getByRole("button", { name: "Vilket är vårt svagaste delområde?" }).focus();
    await page.keyboard.press("Enter");
    const button = answers(page).getByRole("button").first();
    await button.waitFor();
    expect(await page.getByRole("log").evaluate(isFocused)).toBe(true);
    for (let stops = 0; stops < 20 && !(await button.evaluate(isFocused)); stops += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")).toBe(true);
    }
    await page.keyboard.press("Enter");
    await answers(page).nth(1).waitFor();
  });

  test("the menu of suggestions opens, and Escape closes it and returns to its button", async () => {
    const page = await open(playground.address, { locale: "en-GB" });
    await ask(page, "What is our weakest sub-area?");
    const toggle = page.getByRole("button", { name: "Suggested questions" });
    await toggle.focus();
    await page.keyboard.press("Enter");
    expect(await toggle.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await toggle.getAttribute("aria-expanded")).toBe("false");
    expect(await toggle.evaluate(isFocused)).toBe(true);
  });
});

describe("on a phone", () => {
  test("360 pixels hold the page without scrolling sideways, whatever the answer", async () => {
    const page = await open(playground.address, phone);
    await ask(page, "Går regnestykket opp for område 2?");
    await ask(page, "Vis alle delområdene fra svakest til sterkest");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    const log = page.getByRole("log");
    expect(await log.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(await page.getByRole("textbox").isVisible()).toBe(true);
  });

  test("a table of scores is seen whole", async () => {
    const page = await open(playground.address, phone);
    await ask(page, "Hva er våre fem svakeste delområder?");
    const frame = page.locator(".table-frame", { has: page.getByRole("columnheader", { name: "Andel" }) });
    expect(await frame.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });

  test("everything that can be pressed is large enough for a finger", async () => {
    const page = await open(playground.address, phone);
    await ask(page, "Hva er vårt svakeste delområde?");
    for (const button of await page.getByRole("button").all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(Math.min(width, height), (await button.textContent()) ?? "").toBeGreaterThanOrEqual(24);
    }
  });
});

test("in the dark the page is dark", async () => {
  const page = await open(playground.address, { colorScheme: "dark" });
  const background = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
  const channels = background.match(/\d+/g)?.slice(0, 3).map(Number) ?? [255];
  expect(Math.max(...channels)).toBeLessThan(48);
});

test("screen readers are told of new messages and of work in progress", async () => {
  const page = await open(playground.address);
  expect(await page.getByRole("log", { name: "Meldinger i Kompass" }).getAttribute("aria-live")).toBe("polite");
  expect(await page.locator("main").getByRole("status").count()).toBe(1);
});

describe("an accessibility check finds nothing", () => {
  test.each(appearances)("%s", async (_, options) => {
    const page = await open(playground.address, { locale: "nb-NO", ...options });
    await page.getByRole("combobox").selectOption(people.nn);
    const beforeAnything = await faultsOf(page);
    await ask(page, "Går reknestykket opp for område 2?");
    await ask(page, "Kva er det svakaste delområdet vårt?");
    await page.getByRole("button", { name: "Framlegg til spørsmål" }).click();
    expect([beforeAnything, await faultsOf(page)]).toEqual([[], []]);
  });
});

test.each([
  ["in the light", {}],
  ["on a phone in the dark", { ...phone, colorScheme: "dark" as const }],
])("the app's page, the window of an item, its form and a tertial report: nothing is found %s", async (_, options) => {
  const page = await open(playground.address, options);
  await ask(page, "lag sjekkliste for 5.2");
  await page.getByRole("button", { name: "Velg og lagre" }).click();
  const faults = [await faultsOf(page)];
  await page.getByRole("dialog").getByRole("button", { name: "Lagre" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Endre T1", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ansvar og frist" }).click();
  await page.getByRole("dialog", { name: "Ansvar og frist" }).waitFor();
  faults.push(await faultsOf(page));
  await page.getByRole("dialog").last().getByRole("button", { name: "Lukk vinduet" }).click();
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await ask(page, "tertialrapport");
  faults.push(await faultsOf(page));
  await page.getByRole("button", { name: "Hjem" }).click();
  await page.getByRole("heading", { name: "Mine oppgaver" }).waitFor();
  faults.push(await faultsOf(page));
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(faults).toEqual([[], [], [], []]);
});

function isFocused(element: { readonly ownerDocument: { readonly activeElement: unknown } }): boolean {
  return element.ownerDocument.activeElement === element;
}
