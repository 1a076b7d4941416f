// What can be done with items by plain text alone.
import { describe, expect, test } from "vitest";
import { changeRights } from "../../rights/rights-document.js";
import { general, people } from "../../testing/connect.js";
import { startWithChecklist } from "../../testing/with-checklist.js";

async function start(now?: () => Date) {
  const started = await startWithChecklist(now === undefined ? {} : { now });
  const { slack, kari, last } = started;
  const ask = async (text: string, who = kari) => {
    who.mention(general, text);
    await slack.settled();
    expect(slack.snapshot().refused).toEqual([]);
    return last().text;
  };
  return { ...started, ask };
}

describe("ticked", () => {
  test.each([
    ["ferdig T2", "Merket som gjort"],
    ["T2 er ferdig!", "Merket som gjort"],
    ["merk at t2", undefined],
    ["klar med T2", "Markerad som klar"],
    ["done T2", "Marked as done"],
  ])("«%s»", async (text, said) => {
    const { ask, item } = await start();
    const reply = await ask(text);
    expect(reply.includes(said ?? "Merket som gjort")).toBe(said !== undefined);
    expect((await item()).status).toBe(said === undefined ? "open" : "done");
  });

  test("and what stands in the channel shows it", async () => {
    const { ask, slack, card } = await start();
    await ask("ferdig T2");
    const shown = slack.snapshot().messages.find(({ ts }) => ts === card)?.text;
    expect(shown).toMatch(/T2 .+\(gjort, ikke bekreftet/);
  });
});

describe("postponed", () => {
  test.each([
    ["utsett T2 til uke 12", "Fristen er flyttet: før 8. januar 2026, nå 20. mars 2026"],
    ["utset T2 til veke 12", "Fristen er flytt: før 8. januar 2026, no 20. mars 2026"],
    ["skjut upp T2 till vecka 12", "Slutdatumet är flyttat: förut 8 januari 2026, nu 20 mars 2026"],
    ["postpone T2 to week 12", "The due date has moved: before 8 January 2026, now 20 March 2026"],
  ])("«%s»", async (text, said) => {
    const { ask, item } = await start();
    expect(await ask(text)).toContain(said);
    expect((await item()).due).toBe("2026-03-20");
  });

  test.each([
    ["utsett T2 til neste fredag", "9. januar 2026, 16. januar 2026"],
    ["utsett T2", "Til når?"],
    ["utsett T2 til en gang", "Jeg forstår ikke datoen"],
  ])("not by «%s», and says why", async (text, said) => {
    const { ask, item } = await start();
    expect(await ask(text)).toContain(said);
    expect((await item()).due).toBe("2026-01-08");
  });
});

describe("assigned", () => {
  test.each([
    [`tildel T2 til <@${people.sv}>`, people.sv],
    [`tilldela T2 till <@${people.nn}|ola>`, people.nn],
    ["assign T2 to me", people.nb],
  ])("«%s»", async (text, user) => {
    const { ask, item, randomId, log } = await start();
    expect(await ask(text)).toContain(`<@${user}>`);
    expect((await item()).owner).toEqual({ role: "ledergruppa", person: await randomId(user) });
    expect(JSON.stringify(await log())).not.toMatch(/U000000000/);
  });

  test("to nobody where nobody is named", async () => {
    const { ask, item } = await start();
    expect(await ask("tildel T2 til kommunalsjefen")).toContain("Til hvem?");
    expect((await item()).owner.person).toBeNull();
  });
});

describe("added to", () => {
  test("by a comment, in which people go by random ids and are shown by name", async () => {
    const { ask, item, randomId, log } = await start();
    await ask(`kommenter T2: <@${people.sv}> ser på & svarer`);
    expect((await item()).comments).toMatchObject([{ text: `<@${await randomId(people.sv)}> ser på & svarer` }]);
    expect(JSON.stringify(await log())).not.toMatch(/U000000000/);
    expect(await ask("vis T2")).toContain(`<@${people.sv}> ser på &amp; svarer`);
  });

  test("by evidence: a link whole, or a note", async () => {
    const { ask, item } = await start();
    await ask("dokumentasjon T2 <https://example.org/plan?a=1&amp;b=2|planen> kursplanen");
    await ask("underlag T2 Alla har gått kursen");
    expect((await item()).evidence).toMatchObject([
      { kind: "link", url: "https://example.org/plan?a=1&b=2", text: "kursplanen" },
      { kind: "note", url: null, text: "Alla har gått kursen" },
    ]);
  });
});

describe("verified", () => {
  test("by somebody else, with what was learnt", async () => {
    const { ask, ola, item } = await start();
    await ask("ferdig T2");
    expect(await ask("bekreft T2")).toContain("må bekreftes av en annen");
    expect(await ask("stadfest T2 det verkar", ola)).toContain("Stadfest");
    expect(await item()).toMatchObject({ status: "verified", verification: { note: "det verkar" } });
    expect(await ask("åpne T2 igjen")).toContain("Åpnet igjen");
    expect((await item()).status).toBe("open");
  });
});

test("«vis T2» shows all of it in plain text, and goes on changing", async () => {
  const { ask, slack, last } = await start();
  const text = await ask("vis T2");
  expect(text).toContain("Ferdig når: ");
  expect(text).toMatch(/5\.2 Medarbeidernes fokus på service: 3,3 av 20 poeng/);
  const { ts } = last();
  await ask("ferdig T2");
  expect(slack.snapshot().messages.find((message) => message.ts === ts)?.text).toContain("gjort, ikke bekreftet");
});

test("an item that is not there is said to be unknown", async () => {
  const { ask } = await start();
  expect(await ask("vis T99")).toContain("Planen har ikke noe punkt som heter T99");
  expect(await ask("ferdig T99")).toContain("Planen har ikke noe punkt som heter T99");
});

test("«/kompass vis T2» answers the person alone", async () => {
  const { slack, kari, last } = await start();
  kari.command("/kompass", "vis T2", general);
  await slack.settled();
  expect(last()).toMatchObject({ ephemeralFor: kari.userId });
  expect(last().text).toContain("T2 ");
});

describe("my tasks", () => {
  test.each([
    ["mine oppgaver", "Mine oppgaver: <@U0000000001>: 2 åpne oppgaver, 1 forfalt."],
    ["oppgåvene mine", "Oppgåvene mine: <@U0000000001>: 2 opne oppgåver, fristen er ute for 1."],
    ["mina uppgifter", "Mina uppgifter: <@U0000000001>: 2 öppna uppgifter, 1 försenade."],
    ["my tasks", "My tasks: <@U0000000001>: 2 open tasks, 1 late."],
  ])("«%s»: what is late first", async (text, headline) => {
    let now = new Date("2026-01-05T09:00:00Z");
    const { ask, slack, kari, last, item } = await start(() => now);
    await ask("tildel T1 til meg");
    await ask("tildel T2 til meg");
    await ask("utsett T1 til uke 20");
    now = new Date("2026-01-20T09:00:00Z");
    const lines = (await ask(text)).split("\n");
    expect(lines[0]).toBe(headline);
    expect(lines.slice(1).map((line) => line.slice(0, 2))).toEqual(["T2", "T1"]);
    kari.click(last().ts, "item:tick", { blockId: `item:T2:${(await item()).version}` });
    await slack.settled();
    expect(last().text).not.toContain("T2 ");
  });

  test("none is said too", async () => {
    const { ask, ola } = await start();
    expect(await ask("oppgåvene mine", ola)).toContain("ingen opne oppgåver");
  });
});

describe("made", () => {
  test.each([
    ["lag oppgave for 5.2: Avklar eierskap", "5.2", "Avklar eierskap"],
    ["lag ei oppgåve for 5.2: Avklar eigarskapen", "5.2", "Avklar eigarskapen"],
    ["skapa en uppgift för 5.2: Klargör ägarskapet", "5.2", "Klargör ägarskapet"],
    ["make a task for area 5: Settle who owns it: now", "5", "Settle who owns it: now"],
    ["Ny oppgave for det svakeste delområdet: Kall inn til møte!", "5.2", "Kall inn til møte"],
  ])("«%s»", async (text, about, title) => {
    const { ask, items, log } = await start();
    const before = (await items()).length;
    const said = await ask(text);
    const made = (await items()).at(-1);
    expect(await items()).toHaveLength(before + 1);
    expect(made).toMatchObject({ title, scope: [about], checklist: null, owner: { person: null }, due: null });
    expect(said).toContain(`${made?.id} ${title}`);
    expect((await log()).at(-1)?.edit).toMatchObject({ edit: "add-items", items: [{ id: made?.id }] });
  });

  test.each([
    ["lag oppgave", "Skriv hva oppgaven gjelder"],
    ["lag oppgave for 5.2", "Skriv hva oppgaven gjelder"],
    ["skapa uppgift för fikarummet: Städa", "uppgift"],
  ])("not by «%s», and says what is missing", async (text, said) => {
    const { ask, items } = await start();
    const before = await items();
    expect(await ask(text)).toContain(said);
    expect(await items()).toEqual(before);
  });

  test("only by who may edit the plan", async () => {
    const { ask, items, ola, storage, team } = await start();
    const edit = { who: "administrators" } as const;
    const rights = { decide: edit, edit, see: { who: "everyone" } } as const;
    await storage.inTenant(team, (store) => changeRights(rights, { by: "test", now: new Date() }, store));
    const before = await items();
    expect(await ask("lag oppgåve for 5.2: Avklar eigarskapen", ola)).toContain("Å endre planen er lagt til");
    expect(await items()).toEqual(before);
  });
});
