// From the weakest sub-area to the tertial report, in a browser, while the program is killed again and again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openEmbeddedStorage } from "@kompass/storage";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPages } from "./testing/open-pages.js";
import { type PlaygroundProcess, startPlaygroundProcess } from "./testing/playground-process.js";
import { channel, people } from "./testing/scripted-slack.js";

const isLong = process.env.KOMPASS_LONG === "1";
const seed = fc.readConfigureGlobal().seed ?? 0;
const open = openPages();
let folder: string;
let program: PlaygroundProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kompass kills "));
  program = await startPlaygroundProcess(folder);
}, 60_000);
afterAll(async () => {
  await program.stop();
  rmSync(folder, { recursive: true });
});

interface Step {
  readonly name: string;
  readonly as: string;
  readonly act: (page: Page) => Promise<void>;
  /** What the screen shows when it is done, and from then on. */
  readonly isShown: (page: Page) => Promise<boolean>;
}

const note = "Opplæringen er holdt for alle enheter";
const said = (page: Page, pattern: RegExp) =>
  page.getByRole("article", { name: /^Kompass/ }).filter({ hasText: pattern });
const card = (page: Page) => said(page, /^KompassApp.*Sjekkliste: 5\.2/s).last();
const isThere = async (locator: ReturnType<Page["locator"]>) => (await locator.count()) > 0;
const press = (page: Page, name: string) => card(page).getByRole("button", { name, exact: true }).click();

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole("textbox", { name: /^Melding/ }).fill(`@Kompass ${question}`);
  await page.getByRole("textbox", { name: /^Melding/ }).press("Enter");
}

interface Form {
  readonly button: string;
  readonly title: string;
  readonly fill: (form: ReturnType<Page["locator"]>) => Promise<void>;
}

/** In the window of T1 the form that the button opens. */
async function handIn({ button, title, fill }: Form, page: Page): Promise<void> {
  const window = page.getByRole("dialog", { name: "T1", exact: true });
  const form = page.getByRole("dialog", { name: title, exact: true });
  await press(page, "Endre T1");
  await window.getByRole("button", { name: button, exact: true }).click();
  await fill(form);
  await form.getByRole("button", { name: "Lagre", exact: true }).click();
  await form.waitFor({ state: "detached" });
  await window.getByRole("button", { name: "Lukk", exact: true }).click();
  await window.waitFor({ state: "detached" });
}

const steps: readonly Step[] = [
  {
    name: "ask for the weakest sub-area",
    as: people.nb,
    act: (page) => ask(page, "hva er vårt svakeste delområde?"),
    isShown: (page) => isThere(said(page, /3,3 av 20/)),
  },
  {
    name: "make a checklist of it",
    as: people.nb,
    act: (page) =>
      said(page, /3,3 av 20/)
        .last()
        .getByRole("button", { name: "Lag sjekkliste for 5.2" })
        .click(),
    isShown: (page) => isThere(said(page, /Forslag til sjekkliste: 5\.2/)),
  },
  {
    name: "choose and save",
    as: people.nb,
    async act(page) {
      await page.getByRole("button", { name: "Velg og lagre" }).last().click();
      await page.getByRole("dialog").getByRole("combobox", { name: /^Eier/ }).selectOption({ label: "Ingrid" });
      await page.getByRole("dialog").getByRole("button", { name: "Lagre" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
    isShown: (page) => isThere(card(page)),
  },
  {
    name: "assign T1",
    as: people.nb,
    act: (page) =>
      handIn(
        {
          button: "Ansvar og frist",
          title: "Ansvar og frist",
          fill: (form) => form.getByRole("group", { name: /^Eier/ }).getByRole("checkbox", { name: "Ingrid" }).check(),
        },
        page,
      ),
    isShown: (page) =>
      isThere(
        card(page)
          .locator("p, div", { hasText: /^T1 .*@Ingrid/s })
          .first(),
      ),
  },
  {
    name: "attach evidence to T1",
    as: people.nb,
    act: (page) =>
      handIn(
        {
          button: "Legg ved dokumentasjon",
          title: "Dokumentasjon",
          async fill(form) {
            await form.getByRole("radio", { name: "Notat" }).check();
            await form.getByRole("textbox", { name: /^Hva viser det/ }).fill(note);
          },
        },
        page,
      ),
    async isShown(page) {
      await press(page, "Endre T1");
      const window = page.getByRole("dialog");
      await window.waitFor();
      const isListed = ((await window.textContent()) ?? "").includes(note);
      await window.getByRole("button", { name: "Lukk", exact: true }).click();
      await window.waitFor({ state: "detached" });
      return isListed;
    },
  },
  {
    name: "tick T1",
    as: people.nb,
    act: (page) => press(page, "Merk T1 som gjort"),
    isShown: async (page) =>
      !(await isThere(card(page).getByRole("button", { name: "Merk T1 som gjort", exact: true }))),
  },
  {
    name: "verify T1 as somebody else",
    as: people.nn,
    act: (page) => press(page, "Bekreft T1"),
    isShown: (page) =>
      isThere(
        card(page)
          .locator("p, div", { hasText: /^T1 .*bekreftet/s })
          .filter({ hasNotText: "ikke bekreftet" })
          .first(),
      ),
  },
  {
    name: "ask for the tertial report",
    as: people.nb,
    act: (page) => ask(page, "tertialrapport"),
    isShown: (page) => isThere(said(page, /Oppfølging av Kommunekompasset/)),
  },
  {
    name: "get the report as a sheet",
    as: people.nb,
    act: (page) => page.getByRole("button", { name: "Hent som Excel-ark" }).last().click(),
    isShown: (page) => isThere(page.getByRole("link", { name: /^Last ned .+\.xlsx$/ })),
  },
];

/** Takes the seat, and goes to the channel. */
async function sitDown(page: Page, person: string): Promise<void> {
  await page.getByRole("combobox", { name: "Du er" }).selectOption(person);
  await page.getByRole("button", { name: "# ledergruppen" }).click();
  await page.getByRole("textbox", { name: /^Melding/ }).waitFor();
}

/** Every message on the screen: a card changes, and is known by its headline. */
async function screen(page: Page): Promise<ReadonlyMap<string, string>> {
  const shown = await page.evaluate<[string, string][]>(
    "[...document.querySelectorAll('article')].map(({ id, textContent }) => [id, textContent])",
  );
  return new Map(shown.map(([id, text]) => [id, /Sjekkliste: \S+/.exec(text)?.[0] ?? text]));
}

/** `begun` is what the person was about to do: it ends somehow. */
async function survive(
  page: Page,
  confirmed: readonly Step[],
  person: string,
  begun?: Promise<unknown>,
): Promise<void> {
  const before = await screen(page);
  await program.kill();
  await begun;
  page.setDefaultTimeout(15_000);
  await program.start();
  await page.reload();
  await sitDown(page, person);
  await program.drained();
  const after = await screen(page);
  for (const [id, text] of before) expect(after.get(id)).toBe(text);
  for (const step of confirmed) expect([step.name, await step.isShown(page)]).toEqual([step.name, true]);
}

test("everything that was confirmed on the screen is there after each kill, and nothing twice", async () => {
  const random = randomNumbers(seed);
  const kills = Array.from({ length: isLong ? 10 : 1 }, () => ({
    step: Math.floor(random() * steps.length),
    after: Math.floor(random() * 700),
  }));
  console.info(`seed ${seed}: ${kills.map(({ step, after }) => `${steps[step]?.name} after ${after} ms`).join("; ")}`);
  const page = await open(program.address);
  const confirmed: Step[] = [];
  for (const [index, step] of steps.entries()) {
    await sitDown(page, step.as);
    for (const { after } of kills.filter((kill) => kill.step === index)) {
      // What is begun may be cut off anywhere: whether it was done, the screen says afterwards.
      page.setDefaultTimeout(1_500);
      const begun = (confirmed.includes(step) ? step.isShown(page) : step.act(page)).catch(() => undefined);
      await delay(after);
      await survive(page, confirmed, step.as, begun);
      if (!confirmed.includes(step) && (await step.isShown(page))) confirmed.push(step);
    }
    if (confirmed.includes(step)) continue;
    await step.act(page);
    await expect.poll(() => step.isShown(page), { timeout: 20_000, message: step.name }).toBe(true);
    confirmed.push(step);
  }
  await program.drained();
  await survive(page, confirmed, people.nb);
  await nothingIsThereTwice(page);
}, 600_000);

interface Said {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly bot_id?: string;
  readonly files?: readonly unknown[];
  readonly metadata?: { readonly event_payload: { readonly id: string } };
}

async function nothingIsThereTwice(page: Page): Promise<void> {
  const { messages } = (await (await fetch(`${program.address}/api/workspace`)).json()) as { messages: Said[] };
  const [byApp, byPeople] = [true, false].map((isApp) =>
    messages.filter(({ bot_id: bot, channel: place }) => (bot !== undefined) === isApp && place === channel),
  ) as [Said[], Said[]];
  const ids = byApp.flatMap(({ metadata }) => metadata?.event_payload.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(byApp.filter(({ text }) => text.startsWith("Sjekkliste: 5.2"))).toHaveLength(1);
  // Every question is answered, and nothing is said twice to it. A sheet may have been asked for twice.
  for (const { ts, text } of byPeople) {
    const replies = byApp.filter(({ thread_ts: thread, files }) => thread === ts && files === undefined);
    expect([text, replies.length > 0]).toEqual([text, true]);
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(replies.length);
  }
  const shown = (await card(page).textContent()) ?? "";
  const items = [...shown.matchAll(/T\d+(?= [A-ZÆØÅ])/g)].map(([item]) => item);
  expect(new Set(items).size).toBe(items.length);
  await program.stop();
  const storage = await openEmbeddedStorage(folder);
  const log = await storage.inTenant("T0000000001", ({ plans }) => plans.log("plan"));
  await storage.close();
  const edits = log
    .map(({ edit }) => edit)
    .filter((edit) => "item" in edit && edit.item === "T1")
    .map(({ edit }) => edit);
  for (const once of ["assign", "tick", "verify"]) expect(edits.filter((edit) => edit === once)).toEqual([once]);
  expect(JSON.stringify(log).split(note)).toHaveLength(2);
}

/** The same numbers for the same seed, from 0 up to 1 (mulberry32). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
