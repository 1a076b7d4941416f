// What people do with an item in its windows, one by one and several at once.
import { describe, expect, test } from "vitest";
import { people } from "../testing/connect.js";
import { startWithChecklist } from "../testing/with-checklist.js";

/** With ways through the windows of two people. */
async function start() {
  const started = await startWithChecklist();
  const { slack, card, item, kari } = started;
  const modals = (who = kari) => slack.snapshot().modals.filter(({ user }) => user === who.userId);
  const open = async (who = kari, id = "T2") => {
    who.click(card, "item:more", { blockId: `item:${id}:${(await item(id)).version}` });
    await slack.settled();
  };
  const openForm = async (form: string, who = kari, id = "T2") => {
    if (modals(who).length === 0) await open(who, id);
    who.clickModal(`item-window:form:${form}`);
    await slack.settled();
  };
  const handIn = async (choices: Readonly<Record<string, string | readonly string[]>>, who = kari) => {
    who.fill(choices);
    who.submitModal();
    await slack.settled();
  };
  const top = (who = kari) => JSON.stringify(modals(who).at(-1)?.blocks ?? []);
  const well = () => expect(slack.snapshot().refused).toEqual([]);
  return { ...started, modals, open, openForm, handIn, top, well };
}

describe("the window of an item", () => {
  test("shows it whole, in the language of its reader", async () => {
    const { open, top, ola, well } = await start();
    await open();
    expect(top()).toContain("*Ferdig når*");
    expect(top()).toMatch(/5\.2 Medarbeidernes fokus på service: 3,3 av 20 poeng \(16,5.%\) \(linje 961\)/);
    expect(top()).toContain("F5-V-01, linje");
    await open(ola);
    expect(top(ola)).toContain("*Eigar*");
    well();
  });

  test("ticks, begins and opens again at once, and shows what came of it", async () => {
    const { open, kari, top, item, slack, well } = await start();
    await open();
    kari.clickModal("item-window:begin");
    await slack.settled();
    expect(await item()).toMatchObject({ status: "in-progress" });
    expect(top()).toContain("i gang");
    kari.clickModal("item-window:tick");
    await slack.settled();
    expect(await item()).toMatchObject({ status: "done" });
    kari.clickModal("item-window:reopen");
    await slack.settled();
    expect(await item()).toMatchObject({ status: "open" });
    expect(top()).toContain("item-window:tick");
    well();
  });

  test("is renewed where somebody else changes the item, and forgotten when it is closed", async () => {
    const { open, openForm, handIn, kari, ola, top, slack, calls, well } = await start();
    await open();
    await openForm("comment", ola);
    await handIn({ text: "Vi begynner & ser" }, ola);
    expect(top()).toContain("Vi begynner &amp; ser");
    kari.closeModal();
    await slack.settled();
    const updates = () => calls.filter((method) => method === "views.update").length;
    const before = updates();
    await openForm("comment", ola);
    await handIn({ text: "Én gang til" }, ola);
    // Ola's own window alone.
    expect(updates()).toBe(before + 1);
    well();
  });
});

describe("a form", () => {
  test("gives an item an owner, a role, others who take part, and dates", async () => {
    const { openForm, handIn, item, randomId, modals, top, well } = await start();
    await openForm("responsibility");
    await handIn({
      owner: [people.nn],
      role: "kommunalsjef",
      participants: [people.sv],
      start: "2026-01-06",
      "typed-due": "uke 12",
    });
    expect(await item()).toMatchObject({
      owner: { person: await randomId(people.nn), role: "kommunalsjef" },
      participants: [await randomId(people.sv)],
      start: "2026-01-06",
      due: "2026-03-20",
    });
    expect(modals()).toHaveLength(1);
    expect(top()).toContain(`<@${people.nn}>, kommunalsjef`);
    well();
  });

  test.each([
    ["3/4/5/6", "Jeg forstår ikke datoen"],
    ["neste fredag", "Det kan bety flere dager: 9. januar 2026, 16. januar 2026"],
    ["31. februar 2026", "Den dagen finnes ikke"],
    ["4. januar 2026", "4. januar 2026 er allerede passert"],
  ])("refuses «%s» at its input, and keeps the window", async (typed, why) => {
    const { openForm, handIn, item, modals } = await start();
    const before = await item();
    await openForm("responsibility");
    await handIn({ "typed-due": typed });
    expect(modals().at(-1)?.errors["typed-due"]).toContain(why);
    expect(await item()).toEqual(before);
  });

  test("refuses a due date before the start", async () => {
    const { openForm, handIn, modals } = await start();
    await openForm("responsibility");
    await handIn({ start: "2026-03-02", due: "2026-03-01" });
    expect(modals().at(-1)?.errors).toEqual({ due: "Fristen er før starten." });
  });

  test("records a decision with body, case number, date and plan level", async () => {
    const { openForm, handIn, item, top, well } = await start();
    await openForm("decision");
    await handIn({
      outcome: "adopted",
      body: "Formannskapet",
      "case-number": "26/114",
      "decided-on": "2026-01-04",
      "plan-level": "financial-plan",
    });
    expect(await item()).toMatchObject({
      decision: { outcome: "adopted", body: "Formannskapet", caseNumber: "26/114", decidedOn: "2026-01-04" },
      planLevel: "financial-plan",
    });
    expect(top()).toContain("Vedtatt, Formannskapet, 4. januar 2026, saksnummer 26/114");
    expect(top()).toContain("«Hvilke økonomiske rammer?»");
    expect(top()).toContain("er vår lesning");
    well();
  });

  test("declines with a reason, and not without one", async () => {
    const { openForm, handIn, item, modals, well } = await start();
    await openForm("decision");
    await handIn({ outcome: "declined" });
    expect(modals().at(-1)?.errors).toEqual({ reason: "Skriv hvorfor det er valgt bort." });
    await handIn({ reason: "Ingen kapasitet i år" });
    expect(await item()).toMatchObject({
      status: "declined",
      decision: { outcome: "declined", reason: "Ingen kapasitet i år" },
    });
    well();
  });

  test("takes evidence, and says what is no address", async () => {
    const { openForm, handIn, item, modals, well } = await start();
    await openForm("evidence");
    await handIn({ text: "Kursplanen" });
    expect(modals().at(-1)?.errors).toEqual({ url: "Lim inn adressen til lenken." });
    await handIn({ url: "kursplanen" });
    expect(modals().at(-1)?.errors.url).toContain("ingen nettadresse");
    await handIn({ url: "https://example.org/kurs" });
    expect((await item()).evidence).toMatchObject([
      { kind: "link", text: "Kursplanen", url: "https://example.org/kurs" },
    ]);
    well();
  });

  test("adds milestones and ticks them", async () => {
    const { openForm, handIn, item, well } = await start();
    await openForm("milestones");
    await handIn({ title: "Plan for opplæring", "typed-due": "fredag 16. januar" });
    const [milestone] = (await item()).milestones;
    expect(milestone).toMatchObject({ title: "Plan for opplæring", due: "2026-01-16", done: false });
    await openForm("milestones");
    await handIn({ "reached-0": [milestone?.id ?? ""] });
    expect((await item()).milestones).toMatchObject([{ done: true }]);
    well();
  });

  test("verifies with a note, but never for who did it or who owns it", async () => {
    const { openForm, handIn, open, kari, ola, item, modals, slack, well } = await start();
    await openForm("responsibility");
    await handIn({ owner: [people.nn] });
    kari.clickModal("item-window:tick");
    await slack.settled();
    for (const who of [kari, ola]) {
      await openForm("verification", who);
      await handIn({ note: "Det virker" }, who);
      expect(Object.values(modals(who).at(-1)?.errors ?? {}).join()).toMatch(/en annen enn|ein annan enn/);
    }
    const eva = slack.signIn(people.sv);
    await open(eva);
    await openForm("verification", eva);
    await handIn({ note: "Det virker" }, eva);
    expect(await item()).toMatchObject({ status: "verified", verification: { note: "Det virker" } });
    well();
  });

  test("adds nothing twice where it is handed in twice", async () => {
    const { openForm, kari, slack, item, app, log, team } = await start();
    await openForm("comment");
    kari.fill({ text: "Én gang" });
    const view = slack.snapshot().modals.at(-1);
    const values = slack
      .snapshot()
      .inputs.find(({ place, user }) => place === view?.id && user === kari.userId)?.values;
    const body = (trigger: string) => ({
      type: "view_submission",
      trigger_id: trigger,
      team: { id: team },
      user: { id: kari.userId },
      view: { ...view, state: { values } },
    });
    for (const trigger of ["a", "b"]) await app.processEvent({ body: body(trigger), ack: () => Promise.resolve() });
    expect((await item()).comments.map(({ text }) => text)).toEqual(["Én gang"]);
    expect((await log()).filter(({ edit }) => edit.edit === "comment")).toHaveLength(1);
  });
});

describe("two people change the same item", () => {
  test("other parts of it: both are saved, though both forms show all of them", async () => {
    const { openForm, handIn, kari, ola, item, randomId, well } = await start();
    await openForm("responsibility", kari);
    await openForm("responsibility", ola);
    await handIn({ due: "2026-02-01" }, kari);
    await handIn({ owner: [people.sv] }, ola);
    expect(await item()).toMatchObject({ due: "2026-02-01", owner: { person: await randomId(people.sv) } });
    well();
  });

  test("the same part: the second sees both, and replaces it knowingly", async () => {
    const { openForm, handIn, kari, ola, item, top, modals, slack, well } = await start();
    await openForm("responsibility", kari);
    await openForm("responsibility", ola);
    await handIn({ due: "2026-02-01", role: "rådmann" }, kari);
    expect(top(ola)).toContain(`<@${people.nb}> har endra`);
    await handIn({ due: "2026-03-01" }, ola);
    expect(await item()).toMatchObject({ due: "2026-02-01" });
    expect(modals(ola)).toHaveLength(2);
    expect(top(ola)).toContain(
      `<@${people.nb}> endra datoane i mellomtida. No står det: start ikkje sett, frist 1. februar 2026`,
    );
    expect(top(ola)).toContain('"initial_date":"2026-03-01"');
    expect(modals(ola).at(-1)?.submit?.text).toBe("Byt ut");
    ola.submitModal();
    await slack.settled();
    expect(await item()).toMatchObject({ due: "2026-03-01", owner: { role: "rådmann" } });
    expect(modals(ola)).toHaveLength(1);
    well();
  });

  test("and what was typed stays while the window is renewed", async () => {
    const { openForm, handIn, kari, ola, item, well } = await start();
    await openForm("decision", kari);
    kari.fill({ outcome: "adopted", body: "Kommunestyret" });
    await openForm("comment", ola);
    await handIn({ text: "Haster" }, ola);
    await handIn({ "case-number": "26/7" }, kari);
    expect(await item()).toMatchObject({ decision: { body: "Kommunestyret", caseNumber: "26/7" } });
    well();
  });
});
