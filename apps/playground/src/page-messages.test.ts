// What the page shows of messages, and what it does with what people do.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

const saidBy = (person: string) => scripted.slack.snapshot().messages.filter(({ user }) => user === person);
const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const plain = (text: string) => ({ type: "raw_text", text });
const number = (value: number) => ({ type: "raw_number", value, text: String(value) });

describe("text", () => {
  test("markup of any kind in a message is text", async () => {
    const hostile =
      "<img src=x onerror=alert(1)> <script>alert(1)</script> &lt;b&gt;fet&lt;/b&gt; <javascript:alert(1)|klikk>";
    const page = await open(playground.address);
    await scripted.call("chat.postMessage", { channel: direct, text: hostile });
    await scripted.call("chat.postMessage", { channel: direct, text: "i", blocks: [section(hostile)] });
    const messages = page.getByRole("article");
    await messages.nth(1).waitFor();
    for (const message of await messages.all()) {
      expect(await message.textContent()).toContain("<script>alert(1)</script> <b>fet</b>");
      expect(await message.locator(".message-body :is(script, b, a, img)").count()).toBe(0);
    }
  });

  test("what a person types reaches the app with its escapes, and is shown as typed", async () => {
    const page = await open(playground.address);
    await page.getByRole("textbox").fill("mål & <plan> *2024*");
    await page.getByRole("textbox").press("Enter");
    const message = page.getByRole("article", { name: /^Ingrid/ });
    expect(await message.locator(".message-body").textContent()).toBe("mål & <plan> *2024*");
    expect(saidBy(people.nb).map(({ text }) => text)).toEqual(["mål &amp; &lt;plan&gt; *2024*"]);
  });

  test("Slack's own markup becomes elements, and links lead to the web only", async () => {
    const page = await open(playground.address);
    const text = `*fet* _kursiv_ \`kode\` <https://example.org/a?b=1&amp;c=2|rapporten> <@${people.sv}>\n&gt; sitat`;
    await scripted.call("chat.postMessage", { channel: direct, text: "i", blocks: [section(text)] });
    const message = page.getByRole("article");
    expect(await message.getByRole("strong").last().textContent()).toBe("fet");
    expect(await message.getByRole("emphasis").textContent()).toBe("kursiv");
    expect(await message.getByRole("code").textContent()).toBe("kode");
    expect(await message.getByRole("blockquote").textContent()).toBe("sitat");
    const link = message.getByRole("link", { name: "rapporten" });
    expect(await link.getAttribute("href")).toBe("https://example.org/a?b=1&c=2");
    expect(await link.getAttribute("rel")).toContain("noreferrer");
    expect(await message.textContent()).toContain("@Astrid");
  });
});

describe("blocks", () => {
  test("a table has a name, headers of columns and rows, and is sorted by pressing a header", async () => {
    const page = await open(playground.address);
    const rows = [
      [plain("Område"), plain("Poeng")],
      [plain("5.2"), number(3.3)],
      [plain("5.10"), number(20)],
      [plain("5.1"), number(6.7)],
    ];
    const table = { type: "data_table", caption: "Poeng", rows, row_header_column_index: 0 };
    await scripted.call("chat.postMessage", { channel: direct, text: "tabell", blocks: [table] });
    const shown = page.getByRole("table", { name: "Poeng" });
    const names = () => shown.getByRole("rowheader").allTextContents();
    await shown.waitFor();
    expect(await shown.getByRole("columnheader").count()).toBe(2);
    expect(await names()).toEqual(["5.2", "5.10", "5.1"]);
    await shown.getByRole("button", { name: "Poeng" }).click();
    expect(await names()).toEqual(["5.2", "5.1", "5.10"]);
    expect(await shown.getByRole("columnheader", { name: "Poeng" }).getAttribute("aria-sort")).toBe("ascending");
    await shown.getByRole("button", { name: "Poeng" }).click();
    expect(await names()).toEqual(["5.10", "5.1", "5.2"]);
    await shown.getByRole("button", { name: "Poeng" }).click();
    expect(await names()).toEqual(["5.2", "5.10", "5.1"]);
  });

  test("a long table has pages", async () => {
    const page = await open(playground.address);
    const body = Array.from({ length: 25 }, (_, index) => [plain(`rad ${index + 1}`), number(index + 1)]);
    const table = {
      type: "data_table",
      caption: "Lang",
      rows: [[plain("Navn"), plain("Tall")], ...body],
      page_size: 10,
    };
    await scripted.call("chat.postMessage", { channel: direct, text: "tabell", blocks: [table] });
    const names = page.getByRole("rowheader");
    await names.first().waitFor();
    expect(await names.count()).toBe(10);
    await page.getByRole("button", { name: "Neste" }).click();
    await page.getByRole("button", { name: "Neste" }).click();
    expect(await names.allTextContents()).toEqual(["rad 21", "rad 22", "rad 23", "rad 24", "rad 25"]);
    expect(await page.getByText("Rad 21–25 av 25").count()).toBe(1);
    expect(await page.getByRole("button", { name: "Neste" }).isDisabled()).toBe(true);
  });

  test("every type of block is shown, and a picture is not fetched", async () => {
    const page = await open(playground.address);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const rich = (type: string, more: object) => ({ type, ...more });
    const words = (text: string) => [{ type: "text", text }];
    await scripted.call("chat.postMessage", {
      channel: direct,
      text: "alt",
      blocks: [
        { type: "header", text: { type: "plain_text", text: "Overskrift" } },
        { type: "divider" },
        {
          ...section("Avsnitt"),
          accessory: { type: "button", action_id: "a", text: { type: "plain_text", text: "Ved siden" } },
        },
        {
          type: "section",
          fields: [
            { type: "mrkdwn", text: "*Felt*" },
            { type: "plain_text", text: "Verdi" },
          ],
        },
        { type: "context", elements: [{ type: "plain_text", text: "Liten skrift" }] },
        { type: "image", image_url: "https://example.org/radar.png", alt_text: "Radar over åtte områder" },
        { type: "markdown", text: "**Fet** og [lenke](https://example.org/)" },
        { type: "table", rows: [[plain("Hode")], [plain("Celle")]] },
        {
          type: "rich_text",
          elements: [
            rich("rich_text_section", { elements: words("Tekst") }),
            rich("rich_text_list", {
              style: "ordered",
              elements: [rich("rich_text_section", { elements: words("Punkt") })],
            }),
            rich("rich_text_quote", { elements: words("Sitat") }),
            rich("rich_text_preformatted", { elements: words("Kode") }),
          ],
        },
        {
          type: "actions",
          elements: [{ type: "button", action_id: "b", text: { type: "plain_text", text: "Trykk" } }],
        },
      ],
    });
    const message = page.getByRole("article");
    await message.getByRole("heading", { name: "Overskrift" }).waitFor();
    const text = await message.textContent();
    for (const part of [
      "Avsnitt",
      "Felt",
      "Verdi",
      "Liten skrift",
      "Radar over åtte områder",
      "Fet og lenke",
      "Hode",
      "Celle",
    ]) {
      expect(text).toContain(part);
    }
    expect(await message.getByRole("separator").count()).toBe(1);
    expect(await message.getByRole("blockquote").textContent()).toBe("Sitat");
    expect(await message.locator("ol li").textContent()).toBe("Punkt");
    expect(await message.locator("pre").textContent()).toBe("Kode");
    expect(await message.locator(".message-body").getByRole("button").allTextContents()).toEqual([
      "Ved siden",
      "Trykk",
    ]);
    expect(requests.filter((url) => !url.startsWith(playground.address))).toEqual([]);
    expect(scripted.slack.snapshot().refused).toEqual([]);
  });

  test("pressing a button tells the app who pressed which", async () => {
    const page = await open(playground.address);
    const button = { type: "button", action_id: "ask:0", value: "5.2", text: { type: "plain_text", text: "Hvorfor?" } };
    await scripted.call("chat.postMessage", {
      channel: direct,
      text: "valg",
      blocks: [{ type: "actions", elements: [button] }],
    });
    await page.getByRole("button", { name: "Hvorfor?" }).click();
    await expect
      .poll(() => scripted.deliveries)
      .toMatchObject([
        { type: "block_actions", user: { id: people.nb }, actions: [{ action_id: "ask:0", value: "5.2" }] },
      ]);
  });

  test("what Slack would refuse is said, and can be put away", async () => {
    const page = await open(playground.address);
    await scripted.call("chat.postMessage", { channel: direct, text: "feil", blocks: [section("")] });
    const panel = page.getByRole("region", { name: "Dette ville Slack ha avvist" });
    await panel.waitFor();
    expect(await panel.textContent()).toContain("chat.postMessage: invalid_blocks");
    expect(await panel.textContent()).toContain("/blocks/0/text");
    await panel.getByRole("button", { name: "Skjul" }).click();
    await panel.waitFor({ state: "detached" });
  });
});

describe("conversations", () => {
  test("while the app is at work the page says so, and stops when the answer is there", async () => {
    const page = await open(playground.address);
    await page.getByRole("textbox").fill("Totalt?");
    await page.getByRole("textbox").press("Enter");
    await page.getByRole("article", { name: /^Ingrid/ }).waitFor();
    const thread = saidBy(people.nb)[0]?.ts ?? "";
    await scripted.call("assistant.threads.setStatus", { channel_id: direct, thread_ts: thread, status: "slår opp …" });
    const status = page.locator("main").getByRole("status");
    await status.filter({ hasText: "Kompass slår opp …" }).waitFor();
    await scripted.call("chat.postMessage", { channel: direct, thread_ts: thread, text: "555 av 800" });
    await page.getByRole("log").getByText("555 av 800").waitFor();
    expect(await status.textContent()).toBe("");
  });

  test("in a channel a mention is a mention, and its answer stands in the thread", async () => {
    const page = await open(playground.address);
    await page.getByRole("button", { name: "# ledergruppen" }).click();
    await page.getByRole("textbox").fill("@kompass, hva er totalt?");
    await page.getByRole("textbox").press("Enter");
    await page.getByRole("article", { name: /^Ingrid/ }).waitFor();
    const { app, messages } = scripted.slack.snapshot();
    expect(messages.map(({ text }) => text)).toEqual([`<@${app.userId}>, hva er totalt?`]);
    await scripted.call("chat.postMessage", { channel, thread_ts: messages[0]?.ts, text: "555 av 800" });
    await page
      .getByRole("list", { name: "Svar til Ingrid" })
      .getByRole("article", { name: /^Kompass/ })
      .waitFor();
    await page.getByRole("button", { name: "Svar i tråden" }).click();
    expect(await page.getByText("Svarer i tråden «, hva er totalt?»").count()).toBe(1);
    await page.getByRole("textbox").fill("@Kompass hvorfor?");
    await page.getByRole("textbox").press("Enter");
    await expect.poll(() => scripted.slack.snapshot().messages.at(-1)?.thread_ts).toBe(messages[0]?.ts);
  });

  test("a command goes to the app, and only who ran it sees the answer", async () => {
    const page = await open(playground.address);
    await page.getByRole("button", { name: "# ledergruppen" }).click();
    await page.getByRole("textbox").fill("/kompass poeng for 5.2");
    await page.getByRole("textbox").press("Enter");
    await expect.poll(() => scripted.deliveries).toMatchObject([{ command: "/kompass", text: "poeng for 5.2" }]);
    await scripted.call("chat.postEphemeral", { channel, user: people.nb, text: "3,3 av 20" });
    await scripted.call("chat.postEphemeral", { channel, user: people.sv, text: "inte för dig" });
    await page.getByRole("article").getByText("Bare du ser denne meldingen").waitFor();
    expect(await page.getByRole("log").textContent()).not.toContain("inte för dig");
  });

  test("taking another seat changes who speaks and the language of the page, also after a reload", async () => {
    const page = await open(playground.address, { locale: "de-DE" });
    expect(await page.getAttribute("html", "lang")).toBe("nb");
    await page.getByRole("combobox", { name: "Du er" }).selectOption(people.sv);
    await page.getByRole("heading", { name: "Vad vill ni veta om utvärderingen?" }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("sv");
    await page.getByRole("button", { name: "Vilka styrkor har vi inom område 5?" }).click();
    await page.getByRole("article", { name: /^Astrid/ }).waitFor();
    expect(saidBy(people.sv)).toHaveLength(1);
    await page.reload();
    await page.getByRole("article", { name: /^Astrid/ }).waitFor();
  });

  test.each([
    ["nn-NO", "nn", "Kva vil de vite om evalueringa?"],
    ["sv-SE", "sv", "Vad vill ni veta om utvärderingen?"],
    ["en-GB", "en", "What would you like to know about the evaluation?"],
  ])("a browser in %s opens the page in %s", async (locale, language, title) => {
    const page = await open(playground.address, { locale });
    await page.getByRole("heading", { name: title }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe(language);
  });

  test("a message that does not arrive is not lost", async () => {
    const page = await open(playground.address);
    await page.route("**/api/messages", (route) => route.abort());
    await page.getByRole("textbox").fill("Totalt?");
    await page.getByRole("textbox").press("Enter");
    await page.getByRole("alert").filter({ hasText: "Meldingen ble ikke sendt." }).waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("Totalt?");
  });

  test("a lost server is said, and the page goes on when it is back", async () => {
    const page = await open(playground.address);
    const port = Number(new URL(playground.address).port);
    await playground.stop();
    await page.locator("main").getByRole("status").filter({ hasText: "Mistet forbindelsen" }).waitFor();
    playground = await servePlayground({ slack: scripted.slack, host: "127.0.0.1", port, pageFolder });
    await scripted.call("chat.postMessage", { channel: direct, text: "Her igjen" });
    await page.getByRole("log").getByText("Her igjen").waitFor();
    expect(await page.locator("main").getByRole("status").textContent()).toBe("");
  });

  test("what others say appears without asking for it", async () => {
    const page = await open(playground.address);
    await page.getByRole("button", { name: "# ledergruppen" }).click();
    await page.getByRole("heading", { name: "# ledergruppen" }).waitFor();
    scripted.slack.signIn(people.en).say(channel, "Good morning");
    await page.getByRole("article", { name: /^Emily/ }).waitFor();
  });
});
