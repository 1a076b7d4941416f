// From a report in a direct message to answers from it, and away again.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { connect, people } from "../testing/connect.js";
import { readShelf } from "./shelf-document.js";

const team = "T0000000001";
const source = readFileSync(createRequire(import.meta.url).resolve("@kompass/example-midtre-gauldal-2023/source.txt"));

/** The same report, as if 5.2 had fared otherwise. */
const otherwise = (points: string) =>
  Buffer.from(
    source.toString("utf8").replace("Medarbeidernes fokus på service 3,3", `Medarbeidernes fokus på service ${points}`),
  );

async function start(options: Parameters<typeof connect>[0] = {}) {
  const connected = await connect({ answer: "real", ...options });
  const { slack, person, replies, storage } = connected;
  const bring = async (name: string, bytes: Uint8Array, more: { readonly externalUrl?: string } = {}) => {
    person.upload(person.directChannelId, [{ name, bytes, ...more }]);
    await slack.settled();
  };
  const last = () => replies().at(-1) ?? { text: "", ts: "", blocks: [] };
  const load = async (choices: Parameters<typeof person.fill>[0] = {}) => {
    person.click(last().ts, "report:settle");
    await slack.settled();
    person.fill({ seen: ["seen"], ...choices });
    person.submitModal();
    await slack.settled();
  };
  const ask = async (text: string) => {
    person.say(person.directChannelId, text);
    await slack.settled();
    return last().text;
  };
  const shelf = () => storage.inTenant(team, readShelf);
  const log = () => storage.inTenant(team, ({ audit }) => audit.list());
  return { ...connected, bring, load, last, ask, shelf, log };
}

describe("a report is brought", () => {
  test("and what was found is shown with every problem and its place, before anything is loaded", async () => {
    const { bring, last, shelf, slack } = await start();
    await bring("midtre-gauldal-2023.txt", source);
    for (const part of [
      "Kommune: Midtre Gauldal",
      "År: 2023",
      "Poeng: 8 fokusområder og 35 delområder",
      "3 med tvilsom kategori",
      "Linje 492: 2 er oppgitt til 77; delene gir 73,1, og avrunding forklarer det ikke (avvik 3,2).",
      "Ingenting er tatt i bruk ennå.",
    ])
      expect(last().text).toContain(part);
    expect(await shelf()).toEqual({ assessments: [], chosen: null });
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("confirmed and loaded it is what questions are answered from, with who and when in the log", async () => {
    const { bring, load, last, ask, shelf, log, slack } = await start();
    await bring("nordvik-2031.txt", otherwise("18,3"));
    await load({ municipality: "Nordvik", year: "2031" });
    expect(last().text).toContain("Nordvik 2031 er tatt i bruk");
    expect((await shelf()).assessments).toMatchObject([
      { subject: "Nordvik", period: 2031, settled: { findings: 3, discrepancies: ["2", "5"] } },
    ]);
    expect(await ask("Hva fikk vi på 5.2?")).toContain("18,3 av 20 poeng");
    const entries = (await log()).filter(({ subject }) => subject === "assessments");
    expect(entries).toMatchObject([{ at: "2026-01-05T09:00:00.000Z", body: await shelf() }]);
    expect(JSON.stringify(entries)).not.toContain(people.nb);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("a doubtful category is the one that a person picks", async () => {
    const { bring, load, storage, shelf } = await start();
    await bring("midtre-gauldal-2023.txt", source);
    await load({ "finding:F1-U-01": "strength" });
    const [entry] = (await shelf()).assessments;
    const { readShelved } = await import("./shelf-document.js");
    const loaded = await storage.inTenant(team, (store) => readShelved(entry?.id ?? "", store));
    const settled = loaded?.findings.filter(({ categoryBasis }) => categoryBasis === "manual") ?? [];
    expect(settled.map(({ category }) => category).toSorted()).toEqual(["strength", "weakness", "weakness"]);
  });

  test("dropped it leaves nothing but a line that says so, and its buttons are gone", async () => {
    const { bring, last, person, slack, shelf } = await start();
    await bring("midtre-gauldal-2023.txt", source);
    person.click(last().ts, "report:drop");
    await slack.settled();
    expect(last().text).toBe("«midtre-gauldal-2023.txt» er forkastet. Ingenting er tatt i bruk.");
    expect(JSON.stringify(last().blocks)).not.toContain("report:settle");
    expect((await shelf()).assessments).toEqual([]);
  });

  test("a year that is none is said so in the window", async () => {
    const { bring, load, shelf, person } = await start();
    await bring("midtre-gauldal-2023.txt", source);
    await load({ year: "i fjor" });
    expect((await shelf()).assessments).toEqual([]);
    person.fill({ year: "2019" });
    person.submitModal();
  });

  test("by somebody who does not administer: a polite no, and nothing is read", async () => {
    const { slack, last, calls, replies } = await start();
    const other = slack.signIn(people.sv);
    other.upload(other.directChannelId, [{ name: "a.txt", bytes: source }]);
    await slack.settled();
    expect(replies()).toHaveLength(1);
    expect(last().text).toMatch(/administratör/);
    expect(calls.filter((call) => call.includes("files-pri"))).toEqual([]);
  });
});

/** A zip with one entry that unpacks to a hundred megabytes. */
function zipBomb(name: string): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(100_000_000));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(100_000_000, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), data]);
}

describe("a file that is no report is refused in one sentence, and nothing is loaded", () => {
  test.each([
    ["a picture", "rapport.txt", Buffer.from("89504e470d0a1a0a", "hex"), "Jeg leser rapporter som .txt"],
    ["a zip bomb", "rapport.zip", zipBomb("a/b.txt"), "Jeg leser rapporter som .txt"],
    [
      "a page that is called a PDF",
      "rapport.pdf",
      Buffer.from("<!doctype html><p>Hei"),
      "verken poeng, funn eller tabeller",
    ],
    ["21 MB", "rapport.txt", Buffer.alloc(21_000_000, "a"), "filer på opptil 20 MB"],
    ["nothing", "rapport.txt", Buffer.from(" "), "er tom"],
  ])("%s", async (_, name, bytes, sentence) => {
    const { bring, last, shelf, replies } = await start();
    await bring(name, bytes);
    expect(last().text).toContain(sentence);
    expect(last().text.match(/[.?!:](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
    expect(replies()).toHaveLength(1);
    expect((await shelf()).assessments).toEqual([]);
  });

  test("one that lies elsewhere, without anybody being asked for it", async () => {
    const { bring, last, calls } = await start();
    await bring("rapport.txt", source, { externalUrl: "https://drive.example/rapport.txt" });
    expect(last().text).toContain("ligger hos en annen tjeneste enn Slack");
    expect(calls.some((call) => call.includes("rapport"))).toBe(false);
  });

  test("one that Slack sends elsewhere for", async () => {
    const location = "https://elsewhere.example/rapport.txt";
    const { bring, last, calls } = await start({
      intercept: (call) =>
        call.includes("files-pri") ? new Response(null, { status: 302, headers: { location } }) : undefined,
    });
    await bring("rapport.txt", source);
    expect(last().text).toContain("Jeg fikk ikke hentet «rapport.txt»");
    expect(calls.filter((call) => call.includes("rapport.txt"))).toHaveLength(1);
  });
});

describe("several rounds", () => {
  async function startWithTwo() {
    const started = await start();
    for (const [year, points] of [
      ["2019", "1,3"],
      ["2023", "3,3"],
    ] as const) {
      await started.bring(`midtre-gauldal-${year}.txt`, otherwise(points));
      await started.load();
    }
    return started;
  }

  test("the newest is asked about, the other by its year, and what has changed between them", async () => {
    const { ask } = await startWithTwo();
    expect(await ask("Hva fikk vi på 5.2?")).toContain("3,3 av 20 poeng");
    expect(await ask("Hva fikk vi på 5.2 i 2019?")).toContain("1,3 av 20 poeng");
    const trend = await ask("Hvordan har 5.2 utviklet seg siden sist?");
    for (const part of ["2019", "1,3", "3,3"]) expect(trend).toContain(part);
  });

  test.each([
    ["hvilke evalueringer har vi?", "bruk 2019", "fjern evalueringen 2019"],
    ["kva evalueringar har vi?", "vel 2019", "fjern evalueringa frå 2019"],
    ["vilka utvärderingar har vi?", "använd 2019", "ta bort utvärderingen från 2019"],
    ["which evaluations do we have?", "use Midtre Gauldal 2019", "delete the evaluation from 2019"],
  ])("«%s», «%s», «%s»", async (list, use, remove) => {
    const { ask, person, slack, last, shelf, log } = await startWithTwo();
    expect(await ask(list)).toMatch(/Midtre Gauldal 2023, .*\n.*Midtre Gauldal 2019, /);
    await ask(use);
    expect(await ask("Hva fikk vi på 5.2?")).toContain("1,3 av 20 poeng");
    await ask(remove);
    const [gone] = (await shelf()).assessments.filter(({ period }) => period === 2019);
    person.click(last().ts, `assessment:remove:${gone?.id}`);
    await slack.settled();
    expect(await ask("Hva fikk vi på 5.2?")).toContain("3,3 av 20 poeng");
    expect((await shelf()).assessments).toMatchObject([{ period: 2023 }]);
    expect((await log()).filter(({ subject }) => subject === "assessments")).toHaveLength(4);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("the same round again replaces what was read of it", async () => {
    const { bring, load, last, ask, shelf } = await startWithTwo();
    await bring("midtre-gauldal-2023.txt", otherwise("9,3"));
    expect(last().text).toContain("Dere har Midtre Gauldal 2023 fra før. Den blir erstattet.");
    await load();
    expect((await shelf()).assessments).toHaveLength(2);
    expect(await ask("Hva fikk vi på 5.2?")).toContain("9,3 av 20 poeng");
  });
});

test("the example is asked about as long as nothing was brought, and again when all is removed", async () => {
  const { ask, bring, load, person, slack, last, shelf } = await start();
  expect(await ask("hvilke evalueringer har vi?")).toContain("eksemplet Midtre Gauldal 2023");
  await bring("nordvik-2031.txt", otherwise("18,3"));
  await load({ municipality: "Nordvik", year: "2031" });
  await ask("fjern evalueringen");
  person.click(last().ts, `assessment:remove:${(await shelf()).assessments[0]?.id}`);
  await slack.settled();
  expect(await ask("Hva fikk vi på 5.2?")).toContain("3,3 av 20 poeng");
});
