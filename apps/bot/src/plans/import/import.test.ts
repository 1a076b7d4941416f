// A plan goes out as a file and comes back: shown first, done whole or not at all.
import { describe, expect, test } from "vitest";
import { connect, general, people } from "../../testing/connect.js";
import { planId } from "../plan-id.js";

const team = "T0000000001";

async function start(rights?: "default") {
  const connected = await connect({ answer: "real", ...(rights && { rights }) });
  const { slack, person, replies, storage } = connected;
  const last = () => {
    const reply = replies().at(-1);
    if (reply === undefined) throw new Error("the app has said nothing");
    return reply;
  };
  const send = async (name: string, content: string | Uint8Array, text = "importer planen", who = person) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    who.upload(who.directChannelId, [{ name, bytes }], { text });
    await slack.settled();
  };
  const press = async (action: string, ts = last().ts, who = person) => {
    who.click(ts, action);
    await slack.settled();
  };
  return {
    ...connected,
    last,
    send,
    press,
    plan: () => storage.inTenant(team, ({ plans }) => plans.read(planId)),
    log: () => storage.inTenant(team, ({ plans }) => plans.log(planId)),
  };
}

/** With a checklist for 5.2, and the plan as the files that the app has made of it. */
async function startWithPlan(rights?: "default") {
  const started = await start(rights);
  const { slack, person, last } = started;
  person.mention(general, "lag sjekkliste for 5.2");
  await slack.settled();
  person.click(last().ts, "proposal:open");
  await slack.settled();
  person.fill({ owner: people.nn });
  person.submitModal();
  await slack.settled();
  person.say(person.directChannelId, "eksporter planen");
  await slack.settled();
  const contents = slack.snapshot().files.map(async ({ url_private }) => {
    const answer = await slack.fetch(url_private, { headers: { authorization: `Bearer ${slack.botToken}` } });
    return answer.text();
  });
  const [csv = "", json = ""] = await Promise.all(contents);
  expect(slack.snapshot().refused).toEqual([]);
  return { ...started, csv, json };
}

describe("a table that somebody has worked in", () => {
  test("is shown first, and changes the plan after a yes", async () => {
    const { csv, send, press, last, plan, slack } = await startWithPlan();
    await send("plan.csv", csv.replace("2026-01-06", "2026-02-06").replace(",ledergruppa,", ",rådmannens gruppe,"));
    expect(last().text).toBe(
      [
        "Dette endrer plan.csv",
        "2 endringer:",
        "• T1 Gå gjennom poeng og merknader for 5.2 Medarbeidernes fokus på service i ledergruppa: frist: 6. januar 2026 blir 6. februar 2026",
        "• T2 Velg hvilke tiltak for 5.2 Medarbeidernes fokus på service vi vil gå videre med: rolle: ledergruppa blir rådmannens gruppe",
        "Ingenting er endret ennå.",
      ].join("\n"),
    );
    expect((await plan()).version).toBe(1);
    const { ts } = last();
    await press("import:apply");
    expect(last().text).toBe("plan.csv er lest inn i planen.");
    expect((await plan()).items.slice(0, 2)).toMatchObject([
      { due: "2026-02-06" },
      { owner: { role: "rådmannens gruppe" } },
    ]);
    await press("import:apply", ts);
    expect(last().text).toContain("allerede lest inn");
    expect((await plan()).version).toBe(3);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("comes as the spreadsheet program of another age wrote it, too", async () => {
    const { csv, send, last } = await startWithPlan();
    const windows = Buffer.from(csv.replace(",ledergruppa,", ",rådmann,"), "latin1");
    await send("plan.csv", new Uint8Array(windows), "import the plan");
    expect(last().text).toContain("role: ledergruppa becomes rådmann");
  });

  test("changes nothing where anything in it is wrong, and says where", async () => {
    const { csv, send, last, plan } = await startWithPlan();
    await send(
      "plan.csv",
      csv.replace("2026-01-06", "snart").replace("\nT3,", "\nT99,").replace("2026-01-08", "2026-01-09"),
    );
    expect(last().text).toBe(
      [
        "plan.csv kan ikke leses inn",
        "Ingenting er endret. Rett dette og send fila på nytt:",
        "• Linje 2: «snart» er ikke en dato; skriv for eksempel 2026-11-30",
        "• Linje 4: det finnes ikke noe punkt som heter «T99» i planen",
      ].join("\n"),
    );
    expect(JSON.stringify(last().blocks)).not.toContain("import:apply");
    expect((await plan()).version).toBe(1);
  });

  test("names plan levels as people do, not as the file does", async () => {
    const { csv, send, last } = await startWithPlan();
    expect(csv).toContain(",business-plan,");
    await send("plan.csv", csv.replace(",business-plan,", ",annual-budget,"));
    expect(last().text).toContain("plannivå: virksomhetsplan blir årsbudsjett");
    await send("plan.csv", csv.replace(",business-plan,", ",annual-budget,"), "importera planen");
    expect(last().text).toContain("plannivå: verksamhetsplan blir årsbudget");
  });

  test("is refused as a whole where somebody has changed the same between the question and the yes", async () => {
    const { csv, send, press, last, plan, log, person, slack, storage } = await startWithPlan();
    await send("a.csv", csv.replace("2026-01-06", "2026-02-06").replace("2026-01-08", "2026-02-08"));
    const { ts } = last();
    const token = JSON.stringify(last().blocks).match(/"value":"([^"]+)"/)?.[1];
    expect(token).toBeDefined();
    const { editPlan } = await import("@kompass/findings");
    await storage.inTenant(team, async ({ plans }) => {
      const before = await plans.readToEdit(planId);
      const occasion = { by: "somebody", at: "2026-01-05T09:00:00.000Z", on: "2026-01-05" };
      const edit = { edit: "schedule" as const, item: "T2", seen: 1, start: null, due: "2026-03-08" };
      const edited = editPlan(before, edit, occasion);
      await plans.append(edited.entry, edited.plan);
    });
    await press("import:apply", ts, person);
    expect(last().text).toContain("Ingenting er endret, for noe av det i fila går ikke lenger: T2 ble endret");
    expect((await plan()).items[0]?.due).toBe("2026-01-06");
    expect(await log()).toHaveLength(2);
    await send("a.csv", csv.replace("2026-01-08", "2026-02-08"));
    expect(last().text).toContain("T2: T2 ble endret av noen andre");
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("is left where somebody says no", async () => {
    const { csv, send, press, last, plan } = await startWithPlan();
    await send("a.csv", csv.replace("2026-01-06", "2026-02-06"));
    const { ts } = last();
    await press("import:drop", ts);
    expect(last().text).toContain("Ingenting er endret");
    await press("import:apply", ts);
    expect((await plan()).version).toBe(1);
  });

  test("only for who may edit", async () => {
    const { csv, send, press, last, plan, slack } = await startWithPlan("default");
    const other = slack.signIn(people.sv);
    await send("a.csv", csv.replace("2026-01-06", "2026-02-06"), "importera planen", other);
    await press("import:apply", last().ts, other);
    expect((await plan()).version).toBe(1);
    expect(last().text).toContain("Ingenting har ändrats");
  });
});

describe("a whole plan", () => {
  test("comes back into an empty workspace as it was, with its log and its checklists", async () => {
    const source = await startWithPlan();
    const { send, press, last, plan, log, slack, person } = await start();
    await send("plan.json", source.json);
    expect(last().text).toContain("Loggen får én linje til, og planen har da 10 punkter.");
    await press("import:apply");
    expect(last().text).toBe("plan.json er lest inn i planen.");
    expect(await plan()).toEqual(await source.plan());
    expect(await log()).toEqual(await source.log());
    await send("plan.json", source.json);
    expect(last().text).toContain("Planen er allerede slik som i fila");
    person.mention(general, "tertialrapport");
    await slack.settled();
    expect(last().text).toContain("• Åpent: 10");
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("comes back only for who administers the workspace", async () => {
    const { json } = await startWithPlan();
    const { send, press, last, plan, slack } = await start();
    const other = slack.signIn(people.sv);
    await send("plan.json", json, "importera planen", other);
    await press("import:apply", last().ts, other);
    expect(last().text).toContain("Ingenting har ändrats");
    expect((await plan()).version).toBe(0);
  });

  test("does not come into a plan with another history", async () => {
    const source = await startWithPlan();
    const { send, last, plan } = await startWithPlan();
    const before = await plan();
    await send("plan.json", source.json);
    expect(last().text).toContain("Loggens linje 1: loggen sier noe annet enn loggen til planen her");
    expect(await plan()).toEqual(before);
  });

  test.each([
    ["{", "fila er ikke gyldig JSON"],
    ['{"kompass":"plan"}', "Ved /schemaVersion: dette er ikke en plan"],
    ["\0\0", "fila er ikke en tekstfil"],
  ])("%j is refused with its place", async (content, said) => {
    const { send, last, plan } = await start();
    await send("plan.json", content);
    expect(last().text).toContain(said);
    expect((await plan()).version).toBe(0);
  });

  test("whose log does not add up is refused at its line", async () => {
    const { json } = await startWithPlan();
    const { send, last } = await start();
    const archive = JSON.parse(json);
    const ticked = { edit: "tick", item: "T99", seen: 1 };
    const log = [...archive.log, { ...archive.log[0], version: 2, edit: ticked }];
    await send("plan.json", JSON.stringify({ ...archive, log }));
    expect(last().text).toContain("Loggens linje 2: loggen henger ikke sammen");
  });
});

describe("what is no plan", () => {
  test("the words without a file are told how it is done", async () => {
    const { last, person, slack } = await start();
    person.say(person.directChannelId, "importera planen");
    await slack.settled();
    expect(last().text).toContain("Så läser du in en plan");
  });

  test("a file that lies with somebody else is not fetched", async () => {
    const { person, slack, last, calls } = await start();
    const file = { name: "plan.csv", bytes: new Uint8Array(1), externalUrl: "https://drive.example.org/plan" };
    person.upload(person.directChannelId, [file], { text: "importer planen" });
    await slack.settled();
    expect(last().text).toContain("ligger hos en annen tjeneste");
    expect(calls).not.toContain("/plan");
  });

  test("more than one at a time, and more than a plan can be", async () => {
    const { person, slack, last, send } = await start();
    const file = { name: "a.csv", bytes: new Uint8Array(1) };
    person.upload(person.directChannelId, [file, file], { text: "importer planen" });
    await slack.settled();
    expect(last().text).toContain("én fil om gangen");
    await send("stor.csv", new Uint8Array(5_000_001));
    expect(last().text).toContain("større enn 5 MB");
  });
});
