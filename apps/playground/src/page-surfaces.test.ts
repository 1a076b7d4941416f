// What the app shows beside messages of text: its own page, menus, charts, files, answers in the making.
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Playground, servePlayground } from "./server/serve-playground.js";
import { openPages } from "./testing/open-pages.js";
import { pageFolder } from "./testing/page-folder.js";
import { channel, createScriptedSlack, direct, people, type ScriptedSlack } from "./testing/scripted-slack.js";

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

const plain = (text: string) => ({ type: "plain_text", text });
const post = (blocks: readonly object[]) => scripted.call("chat.postMessage", { channel: direct, text: "i", blocks });
const options = [
  { text: plain("En"), value: "1" },
  { text: plain("To"), value: "2" },
];

test("the app's page is opened by its tab, drawn anew by the app, and acted on", async () => {
  const page = await open(playground.address);
  await page.getByRole("button", { name: "Hjem" }).click();
  await page.getByText("Kompass har ikke laget noen hjemmeside for deg ennå.").waitFor();
  await expect
    .poll(() => scripted.events)
    .toMatchObject(["messages", "home"].map((tab) => ({ type: "app_home_opened", tab, user: people.nb })));
  const element = { type: "static_select", action_id: "round", placeholder: plain("Runde"), options };
  const view = (text: string) => ({
    type: "home",
    blocks: [
      { type: "header", text: plain(text) },
      { type: "actions", elements: [element] },
    ],
  });
  await scripted.call("views.publish", { user_id: people.nb, view: view("Oversikt") });
  await page.getByRole("heading", { name: "Oversikt" }).waitFor();
  await page.getByRole("combobox", { name: "Runde" }).selectOption("2");
  await expect
    .poll(() => scripted.deliveries)
    .toMatchObject([{ container: { type: "view" }, actions: [{ selected_option: { value: "2" } }] }]);
  await scripted.call("views.publish", { user_id: people.nb, view: view("Ny oversikt") });
  await page.getByRole("heading", { name: "Ny oversikt" }).waitFor();
  await page.getByRole("button", { name: "Meldinger" }).click();
  await page.getByRole("textbox").waitFor();
});

test("a message has a menu with the app's shortcuts, by mouse and by keyboard", async () => {
  const page = await open(playground.address);
  const { ts } = scripted.slack.signIn(people.nb).say(direct, "Husk brukerrådet");
  const menu = page.getByRole("button", { name: "Mer du kan gjøre med meldingen" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => scripted.deliveries)
    .toMatchObject([{ type: "message_action", message: { ts, text: "Husk brukerrådet" }, user: { id: people.nb } }]);
});

test("elements beside text and below answers say what was chosen", async () => {
  const page = await open(playground.address);
  const feedback = (text: string) => ({ text: plain(text), value: text });
  await post([
    {
      type: "section",
      text: plain("T1"),
      accessory: { type: "overflow", action_id: "more", options },
    },
    {
      type: "actions",
      elements: [
        { type: "datepicker", action_id: "due", placeholder: plain("Frist") },
        { type: "checkboxes", action_id: "ticked", options },
      ],
    },
    {
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          action_id: "good",
          positive_button: feedback("Nyttig"),
          negative_button: feedback("Ikke nyttig"),
        },
        { type: "icon_button", action_id: "away", icon: "trash", text: plain("Fjern") },
      ],
    },
  ]);
  expect(scripted.slack.snapshot().refused).toEqual([]);
  await page.getByRole("button", { name: "Flere valg" }).click();
  await page.getByRole("button", { name: "To", exact: true }).click();
  await page.getByLabel("Frist").fill("2026-04-01");
  await page.getByRole("checkbox", { name: "En" }).check();
  const useful = page.getByRole("button", { name: "Nyttig", exact: true });
  await useful.click();
  expect(await useful.getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: "Fjern" }).click();
  await expect
    .poll(() => scripted.deliveries.map(({ actions }) => actions))
    .toMatchObject([
      [{ action_id: "more", selected_option: { value: "2" } }],
      [{ action_id: "due", selected_date: "2026-04-01" }],
      [{ action_id: "ticked", selected_options: [{ value: "1" }] }],
      [{ action_id: "good", value: "Nyttig" }],
      [{ action_id: "away" }],
    ]);
});

test("a message that changes keeps its place, and the keyboard in it", async () => {
  const page = await open(playground.address);
  const blocks = (text: string, version: number) => [
    {
      type: "actions",
      block_id: `T1:${version}`,
      elements: [{ type: "button", action_id: "tick", text: plain(text), value: String(version) }],
    },
  ];
  await post(blocks("Merk som gjort", 1));
  const { ts } = scripted.slack.snapshot().messages.at(-1) ?? {};
  await page.getByRole("button", { name: "Merk som gjort" }).press("Enter");
  await expect.poll(() => scripted.deliveries.length).toBe(1);
  await scripted.call("chat.update", { channel: direct, ts, text: "i", blocks: blocks("Bekreft", 2) });
  await page.getByRole("button", { name: "Bekreft" }).waitFor();
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Bekreft");
});

test("a chart is a table with its numbers, and a name", async () => {
  const page = await open(playground.address);
  const data = (one: number, other: number) => [
    { label: "5", value: one },
    { label: "7", value: other },
  ];
  const chart = (type: string) => ({
    type: "data_visualization",
    title: `Poeng ${type}`,
    chart: {
      type,
      series: [
        { name: "2021", data: data(41.5, 60) },
        { name: "2023", data: data(49, 72) },
      ],
      axis_config: { categories: ["5", "7"], x_label: "Område" },
    },
  });
  await post([chart("bar"), chart("line")]);
  await post([
    { type: "data_visualization", title: "Andel", chart: { type: "pie", segments: data(1, 3) } },
    { type: "divider" },
  ]);
  expect(scripted.slack.snapshot().refused).toEqual([]);
  const figure = page.getByRole("figure", { name: "Poeng bar" });
  await figure.waitFor();
  expect(await figure.getByRole("row").allTextContents()).toEqual(["Område20212023", "541,549", "76072"]);
  expect(await page.getByRole("figure", { name: "Poeng line" }).locator("polyline").count()).toBe(2);
  expect(await page.getByRole("figure", { name: "Andel" }).getByRole("row").count()).toBe(3);
});

test("files are attached, seen by those who see the message, and taken home as they were", async () => {
  const page = await open(playground.address);
  await page.getByRole("button", { name: "# ledergruppen" }).click();
  await page.getByRole("textbox").fill("Rapporten");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Legg ved en fil" }).click();
  const bytes = Buffer.from("Område 5: 41 poeng");
  await (await choosing).setFiles({ name: "rapport 2023.txt", mimeType: "text/plain", buffer: bytes });
  const link = page.getByRole("link", { name: "Last ned rapport 2023.txt" });
  await link.waitFor();
  const downloading = page.waitForEvent("download");
  await link.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("rapport 2023.txt");
  expect(await readFile(await download.path())).toEqual(bytes);
  expect(scripted.slack.snapshot().messages).toMatchObject([{ channel, text: "Rapporten", subtype: "file_share" }]);
  const { id } = scripted.slack.snapshot().files[0] ?? {};
  const address = (person: string) => `${playground.address}/api/files?person=${person}&file=${id}`;
  expect((await fetch(address(people.sv))).status).toBe(200);
  expect((await fetch(address("U0000000005"))).status).toBe(404);
});

test("the app hears which channel somebody comes from when they open its messages", async () => {
  const page = await open(playground.address);
  await page.getByRole("button", { name: "# ledergruppen" }).click();
  await page.getByRole("heading", { name: "# ledergruppen" }).waitFor();
  await page.getByRole("button", { name: "Kompass", exact: true }).click();
  const context = { entities: [{ type: "slack#/types/channel_id", value: channel }] };
  await expect
    .poll(() => scripted.events.at(-1))
    .toMatchObject({ type: "app_context_changed", user: people.nb, channel: direct, context });
});

test("what the app suggests to say first stands where the conversation begins, and behind a button later", async () => {
  const page = await open(playground.address);
  const prompts = [{ title: "Det svakeste", message: "Hva er svakest på område 5?" }];
  await scripted.call("assistant.threads.setSuggestedPrompts", { channel_id: direct, title: "Prøv dette", prompts });
  await page.getByRole("heading", { name: "Prøv dette" }).waitFor();
  await page.getByRole("button", { name: "Det svakeste" }).click();
  await page.getByRole("article").getByText("Hva er svakest på område 5?").waitFor();
  await page.getByRole("button", { name: "Forslag til spørsmål" }).click();
  await page.getByRole("button", { name: "Det svakeste" }).waitFor();
});

test("conversations are found again by their titles", async () => {
  const page = await open(playground.address);
  const { ts } = scripted.slack.signIn(people.nb).say(direct, "Hva er svakest?");
  await scripted.call("agents.sessions.setStatus", {
    channel_id: direct,
    thread_ts: ts,
    status: "processing",
    title: "Det svakeste",
  });
  for (let count = 0; count < 30; count += 1) await post([{ type: "section", text: plain(`Svar ${count}`) }]);
  const first = page.getByRole("article").filter({ hasText: "Hva er svakest?" });
  await page.getByText("Svar 29").waitFor();
  await page.getByRole("button", { name: "Tidligere samtaler" }).click();
  const session = page.getByRole("button", { name: /^Det svakeste/ });
  expect(await session.textContent()).toContain("pågår");
  await session.click();
  await expect.poll(() => first.evaluate(isInView)).toBe(true);
});

test.each([
  ["nb-NO", "Snarveier", "Spør kompass"],
  ["en-GB", "Shortcuts", "Ask kompass"],
])("shortcuts from anywhere have their names in the language of the seat: %s", async (locale, label, name) => {
  const page = await open(playground.address, { locale });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: label }).click();
  const shortcut = page.getByRole("button", { name });
  expect((await shortcut.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await shortcut.click();
  await expect.poll(() => scripted.deliveries).toMatchObject([{ type: "shortcut", callback_id: "ask" }]);
});

test("an answer in the making shows its steps, and can be stopped", async () => {
  const page = await open(playground.address);
  const { ts } = scripted.slack.signIn(people.nb).say(direct, "Totalt?");
  const place = { channel: direct, thread_ts: ts, recipient_user_id: people.nb, recipient_team_id: "T0000000001" };
  const task = { type: "task_update", id: "1", title: "Slår opp poeng", status: "in_progress" };
  await scripted.call("chat.startStream", { ...place, chunks: [task, { type: "markdown_text", text: "Vi fikk" }] });
  expect(scripted.slack.snapshot().refused).toEqual([]);
  const steps = page.getByRole("list", { name: "Slik kommer svaret til" });
  await steps.getByText("pågår").waitFor();
  await page.getByRole("button", { name: "Stopp" }).click();
  await page.getByRole("button", { name: "Stopp" }).waitFor({ state: "detached" });
  await expect.poll(() => scripted.events.at(-1)).toMatchObject({ type: "agent_session_stopped", user: people.nb });
});

function isInView(element: { readonly getBoundingClientRect: () => { readonly top: number } }): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < 400;
}
