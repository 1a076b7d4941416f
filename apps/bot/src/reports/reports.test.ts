// Reports, calendars and the plan as files, as people ask for them.
import { describe, expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";

async function start() {
  const connected = await connect({ answer: "real" });
  const { slack, person, replies } = connected;
  const last = () => {
    const reply = replies().at(-1);
    if (reply === undefined) throw new Error("the app has said nothing");
    return reply;
  };
  const ask = async (text: string) => {
    person.mention(general, text);
    await slack.settled();
  };
  const contentOf = async (index: number): Promise<string> => {
    const address = slack.snapshot().files.at(index)?.url_private ?? "";
    const answer = await slack.fetch(address, { headers: { authorization: `Bearer ${slack.botToken}` } });
    return answer.text();
  };
  const withChecklist = async () => {
    await ask("lag sjekkliste for 5.2");
    person.click(last().ts, "proposal:open");
    await slack.settled();
    person.fill({ owner: people.nb });
    person.submitModal();
    await slack.settled();
  };
  return { ...connected, last, ask, contentOf, withChecklist };
}

describe("the tertial report", () => {
  test.each([
    ["tertialrapport", "Oppfølging av Kommunekompasset i Midtre Gauldal, 1. januar 2026 til 5. januar 2026"],
    ["Vis meg tertialrapporten for 3. tertial 2025", "1. september 2025 til 31. desember 2025"],
    ["visa tertialrapporten för tertial 3 2025", "1 september 2025 till 31 december 2025"],
    ["tertial report for 31 December 2025", "1 September 2025 to 31 December 2025"],
    ["tertialrapport for 3. tertial 2027", "begynner ikke før 1. september 2027"],
    ["tertialrapport for lenge siden", "Hvilket tertial gjelder det?"],
  ])("«%s»", async (text, said) => {
    const { slack, ask, last } = await start();
    await ask(text);
    expect(last().text).toContain(said);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("counts what the plan holds, says that the tertial goes on, and comes as a file at a press", async () => {
    const { slack, person, ask, last, withChecklist, contentOf } = await start();
    await withChecklist();
    await ask("tertialrapport");
    const report = last();
    expect(report.text).toContain("Tertialet er ikke over. Dette er status per 5. januar 2026.");
    expect(report.text).toMatch(/• Åpent: \d+/);
    expect(report.text).toContain("5 Brukernes fokus og service: gjort 0");
    person.click(report.ts, "file:0");
    person.click(report.ts, "file:1");
    await slack.settled();
    const files = slack.snapshot().files;
    expect(files.map(({ name, mimetype }) => [name.replace(/-[\da-f]{8}(?=\.)/, ""), mimetype])).toEqual([
      ["tertialrapport-2026-01-05.md", "text/markdown"],
      ["tertialrapport-2026-01-05.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ]);
    expect(await contentOf(0)).toMatch(/^# Oppfølging av Kommunekompasset i Midtre Gauldal/);
    expect((await contentOf(1)).slice(0, 2)).toBe("PK");
    expect(last()).toMatchObject({ text: "Her er tertialrapporten.", thread_ts: report.thread_ts });
    expect(slack.snapshot().refused).toEqual([]);
  });
});

describe("the case file", () => {
  test.each([
    ["saksframlegg", "Saksframlegg: oppfølging av", "saksframlegg"],
    ["saksframlegg på nynorsk", "Ingen punkt.", "saksframlegg"],
    ["skriv en tjänsteskrivelse", "Tjänsteskrivelse: uppföljning", "tjansteskrivelse"],
    ["case file for 33/26", "Case number: 33/26", "case-file"],
  ])("«%s» is answered, and comes as a file", async (text, said, name) => {
    const { slack, ask, replies, contentOf } = await start();
    await ask(text);
    const [message, file] = replies();
    expect(message?.text).toContain(said);
    expect(file?.files?.[0]?.name).toMatch(new RegExp(`^${name}-[\\da-f]{8}\\.md$`));
    expect(await contentOf(0)).toContain(said.split(":")[0]);
    expect(slack.snapshot().refused).toEqual([]);
  });
});

describe("due dates as a calendar", () => {
  test("of the whole plan, and of what is one's own", async () => {
    const { ask, withChecklist, contentOf, slack } = await start();
    await withChecklist();
    await ask("kalender");
    const events = async (index: number) => (await contentOf(index)).match(/BEGIN:VEVENT/g)?.length ?? 0;
    const all = await events(0);
    await ask("min kalender");
    const own = await events(1);
    expect(own).toBeGreaterThan(0);
    expect(all).toBe(own + 6);
    expect(slack.snapshot().refused).toEqual([]);
  });
});

describe("the plan as a file", () => {
  test("a table, and everything with the log", async () => {
    const { ask, withChecklist, contentOf, slack, replies } = await start();
    await withChecklist();
    await ask("eksporter planen");
    expect(await contentOf(0)).toContain("id,version,title");
    expect(JSON.parse(await contentOf(1))).toMatchObject({ kompass: "plan", log: [{ edit: { edit: "add-items" } }] });
    expect(await contentOf(1)).not.toContain(people.nb);
    expect(replies().at(-1)?.text).toContain("med logg");
    await ask("export the plan as csv");
    expect(slack.snapshot().files).toHaveLength(3);
  });

  test("goes to the person alone where only they read along", async () => {
    const { slack, person, replies } = await start();
    person.command("/kompass", "eksporter planen som json", general);
    await slack.settled();
    const file = replies().find(({ files }) => files !== undefined);
    expect(file?.channel).toBe(person.directChannelId);
    expect(replies().map(({ text }) => text)).toContain("Jeg har sendt deg fila i en direktemelding.");
  });
});
