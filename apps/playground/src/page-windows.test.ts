// Windows that the app opens: filled, handed in and closed, by mouse and by keyboard, and what is wrong said at its place.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Playground, servePlayground } from "./server/serve-playground.js";
import { appearances } from "./testing/appearances.js";
import { faultsOf } from "./testing/faults-of.js";
import { openPages } from "./testing/open-pages.js";
import { pageFolder } from "./testing/page-folder.js";
import { createScriptedSlack, direct, people, type ScriptedSlack } from "./testing/scripted-slack.js";
import { everyInput, plain } from "./testing/window-of-inputs.js";

const open = openPages();
let scripted: ScriptedSlack;
let playground: Playground;

beforeEach(async () => {
  scripted = createScriptedSlack();
  playground = await servePlayground({ slack: scripted.slack, host: "127.0.0.1", port: 0, pageFolder });
});

afterEach(async () => {
  await playground.stop();
});

const button = (text: string, more: object = {}) => ({ type: "button", action_id: "open", text: plain(text), ...more });
const input = (name: string, element: object, more: object = {}) => ({
  type: "input",
  block_id: name,
  label: plain(name),
  element: { action_id: name, ...element },
  ...more,
});
const modal = (title: string, blocks: readonly object[], more: object = {}) => ({
  type: "modal",
  callback_id: "form",
  title: plain(title),
  submit: plain("Lagre"),
  blocks,
  ...more,
});

/** A message with a button; pressing it lets the app open the window. */
async function openWindow(view: object, page: Awaited<ReturnType<typeof open>>): Promise<void> {
  await scripted.call("chat.postMessage", {
    channel: direct,
    text: "valg",
    blocks: [{ type: "actions", elements: [button("Åpne")] }],
  });
  await page.getByRole("button", { name: "Åpne" }).press("Enter");
  await expect.poll(() => scripted.deliveries.length).toBe(1);
  await scripted.call("views.open", { trigger_id: scripted.deliveries[0]?.trigger_id, view });
}

const submitted = () => scripted.deliveries.find(({ type }) => type === "view_submission") as { view: Submitted };
interface Submitted {
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, object>>>> };
}

test("every kind of input is filled and handed in as Slack words it", async () => {
  const page = await open(playground.address);
  await openWindow(modal("Alt", everyInput), page);
  const dialog = page.getByRole("dialog", { name: "Alt" });
  await dialog.getByRole("textbox", { name: "tekst" }).fill("En linje");
  await dialog.getByRole("textbox", { name: "lang" }).fill("To\nlinjer");
  await dialog.getByLabel("dag").fill("2026-03-02");
  await dialog.getByLabel("tid").fill("09:30");
  await dialog.getByRole("combobox", { name: "person" }).selectOption({ label: "Astrid" });
  await dialog.getByRole("combobox", { name: "kanal" }).selectOption({ label: "# ledergruppen" });
  await dialog.getByRole("combobox", { name: "meny" }).selectOption({ label: "To" });
  await dialog.getByRole("group", { name: "personer" }).getByRole("checkbox", { name: "Sigrid" }).check();
  await dialog.getByRole("group", { name: "flere" }).getByRole("checkbox", { name: "En" }).check();
  await dialog.getByRole("radiogroup", { name: "ett valg" }).getByRole("radio", { name: "To" }).check();
  await dialog.getByRole("group", { name: "bokser" }).getByRole("checkbox", { name: "En" }).uncheck();
  await dialog
    .getByLabel("fil")
    .setInputFiles({ name: "bevis.txt", mimeType: "text/plain", buffer: Buffer.from("ja") });
  await dialog.getByRole("status").filter({ hasText: "bevis.txt" }).waitFor();
  await dialog.getByRole("button", { name: "Lagre" }).click();
  await dialog.waitFor({ state: "detached" });
  const { values } = submitted().view.state;
  const held = (name: string) => values[name]?.[name];
  expect(held("tekst")).toMatchObject({ value: "En linje" });
  expect(held("lang")).toMatchObject({ value: "To\nlinjer" });
  expect(held("dag")).toMatchObject({ selected_date: "2026-03-02" });
  expect(held("tid")).toMatchObject({ selected_time: "09:30" });
  expect(held("person")).toMatchObject({ selected_user: people.sv });
  expect(held("kanal")).toMatchObject({ selected_conversation: "C0000000001" });
  expect(held("meny")).toMatchObject({ selected_option: { value: "2" } });
  expect(held("personer")).toMatchObject({ selected_users: [people.nn] });
  expect(held("flere")).toMatchObject({ selected_options: [{ value: "1" }] });
  expect(held("ett valg")).toMatchObject({ selected_option: { value: "2" } });
  expect(held("bokser")).toMatchObject({ selected_options: [{ value: "2" }] });
  expect(held("fil")).toMatchObject({ files: [{ name: "bevis.txt", size: 2 }] });
  expect(scripted.slack.snapshot().refused).toEqual([]);
});

test("the keyboard goes to the first field, Escape closes, and it returns to the button that opened", async () => {
  const page = await open(playground.address);
  await openWindow(modal("Skjema", [input("navn", { type: "plain_text_input" })]), page);
  const dialog = page.getByRole("dialog", { name: "Skjema" });
  await dialog.waitFor();
  await page.keyboard.type("Hei");
  expect(await dialog.getByRole("textbox", { name: "navn" }).inputValue()).toBe("Hei");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Åpne");
});

test("what is missing, and what the app finds wrong, is said at the input and has the keyboard", async () => {
  scripted.answer("view_submission", { response_action: "errors", errors: { navn: "Navnet er i bruk." } });
  const page = await open(playground.address);
  await openWindow(modal("Skjema", [input("navn", { type: "plain_text_input" })]), page);
  const dialog = page.getByRole("dialog", { name: "Skjema" });
  const field = dialog.getByRole("textbox", { name: "navn" });
  await dialog.getByRole("button", { name: "Lagre" }).click();
  await dialog.getByText("Fyll ut dette feltet").waitFor();
  expect(await page.evaluate("document.activeElement.getAttribute('aria-invalid')")).toBe("true");
  await field.fill("Kari");
  await field.press("Enter");
  await dialog.getByText("Navnet er i bruk.").waitFor();
  const described = await field.getAttribute("aria-describedby");
  expect(await page.locator(`[id="${described}"]`).textContent()).toBe("Navnet er i bruk.");
  expect(await field.inputValue()).toBe("Kari");
});

test("windows lie upon each other, and what was typed below is still there", async () => {
  const page = await open(playground.address);
  const below = modal("Nederst", [
    input("navn", { type: "plain_text_input" }),
    { type: "actions", elements: [button("Mer", { action_id: "push" })] },
  ]);
  await openWindow(below, page);
  const lower = page.getByRole("dialog", { name: "Nederst" });
  await lower.getByRole("textbox").fill("Kari");
  await lower.getByRole("button", { name: "Mer" }).click();
  await expect.poll(() => scripted.deliveries.length).toBe(2);
  const [, pressed] = scripted.deliveries as { trigger_id: string; view: Submitted }[];
  expect(pressed?.view.state.values.navn?.navn).toMatchObject({ value: "Kari" });
  await scripted.call("views.push", {
    trigger_id: pressed?.trigger_id,
    view: modal("Øverst", [{ type: "section", text: plain("Ovenpå") }]),
  });
  const upper = page.getByRole("dialog", { name: "Øverst" });
  await upper.getByRole("button", { name: "Tilbake" }).click();
  await upper.waitFor({ state: "detached" });
  expect(await lower.getByRole("textbox").inputValue()).toBe("Kari");
  await lower.getByRole("button", { name: "Lukk vinduet" }).click();
  await lower.waitFor({ state: "detached" });
});

test("a trigger that is too old opens nothing, and the page says what Slack says", async () => {
  scripted = createScriptedSlack(() => new Date(clock));
  let clock = Date.parse("2026-01-05T08:30:00Z");
  await playground.stop();
  playground = await servePlayground({ slack: scripted.slack, host: "127.0.0.1", port: 0, pageFolder });
  const page = await open(playground.address);
  await scripted.call("chat.postMessage", {
    channel: direct,
    text: "valg",
    blocks: [{ type: "actions", elements: [button("Åpne")] }],
  });
  await page.getByRole("button", { name: "Åpne" }).click();
  await expect.poll(() => scripted.deliveries.length).toBe(1);
  clock += 3_001;
  await scripted.call("views.open", { trigger_id: scripted.deliveries[0]?.trigger_id, view: modal("Sent", []) });
  await page.getByRole("region", { name: "Dette ville Slack ha avvist" }).getByText("expired_trigger_id").waitFor();
});

test("an action with a question asks it first, and no is no", async () => {
  const page = await open(playground.address);
  const confirm = {
    title: plain("Sikker?"),
    text: plain("Det slettes."),
    confirm: plain("Slett"),
    deny: plain("Avbryt"),
  };
  await scripted.call("chat.postMessage", {
    channel: direct,
    text: "valg",
    blocks: [{ type: "actions", elements: [button("Fjern", { confirm })] }],
  });
  const remove = page.getByRole("button", { name: "Fjern" });
  const question = page.getByRole("dialog", { name: "Sikker?" });
  await remove.click();
  await question.getByRole("button", { name: "Avbryt" }).click();
  await question.waitFor({ state: "detached" });
  await remove.click();
  await question.getByRole("button", { name: "Slett" }).click();
  await expect.poll(() => scripted.deliveries.length).toBe(1);
});

describe("a window with every input is for everybody", () => {
  test.each(appearances)("%s", async (_, options) => {
    const page = await open(playground.address, options);
    await openWindow(modal("Alt", everyInput), page);
    const dialog = page.getByRole("dialog", { name: "Alt" });
    await dialog.getByRole("button", { name: "Lagre" }).click();
    await dialog.getByText("Fyll ut dette feltet").first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const body = dialog.locator(".window-body");
    expect(await body.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    for (const control of await dialog
      .locator("button, select, input:not([type=checkbox], [type=radio]), label.choice")
      .all()) {
      const { height = 0 } = (await control.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(24);
    }
  });
});
