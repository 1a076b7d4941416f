import { describe, expect, test } from "vitest";
import { importReport } from "./import-report.js";
import { importers } from "./importers.js";
import { problemKinds } from "./problems/problem-kinds.js";
import { generateDeck } from "./testing/generate-deck.js";
import { knownFramework } from "./testing/known-framework.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, title?: string) =>
  importReport(bytesOf(text), { framework: knownFramework, ...(title === undefined ? {} : { title }) });
const codes = (text: string) => read(text).problems.map(({ code }) => code.replace("importers/", ""));

describe("formats", () => {
  test("text is read, also when it is asked for by name", () => {
    const bytes = bytesOf("Resultater\nNordvik");
    expect(importReport(bytes, { framework: knownFramework, as: "txt" })).toEqual(
      importReport(bytes, { framework: knownFramework }),
    );
  });

  test.each(["pdf", "pptx", "xlsx", "csv", "json", "nonsense"])("%s is refused, naming what is read", (as) => {
    expect(() => importReport(bytesOf("x"), { framework: knownFramework, as })).toThrow(
      expect.objectContaining({
        code: "importers/unsupported-format",
        format: as,
        known: importers.map(({ id }) => id),
      }),
    );
  });

  test.each([
    ["pdf", "%PDF-1.7\n…"],
    ["pptx", "PK\u0003\u0004…ppt/slides/slide1.xml"],
    ["xlsx", "PK\u0003\u0004…xl/workbook.xml"],
    ["json", '\n{ "claims": [] }'],
  ])("the content of a %s is recognised and refused", (format, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: "importers/unsupported-format", format }));
  });

  test("a picture is no text, also when text is asked for", () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
    expect(() => importReport(png, { framework: knownFramework })).toThrow(
      expect.objectContaining({ code: "importers/binary-file" }),
    );
    expect(() => importReport(bytesOf("%PDF-1.7"), { framework: knownFramework, as: "txt" })).toThrow(
      expect.objectContaining({ code: "importers/binary-file" }),
    );
  });
});

describe("a made deck of another municipality", () => {
  const deck = generateDeck(knownFramework, { seed: 7, language: "sv", wording: "telling", type: "proportional" });
  const { assessment } = read(deck.text, "bedömning.txt");

  test("has its own name, year, language and id", () => {
    expect(assessment).toMatchObject({
      id: `${deck.subject.toLowerCase()}-${deck.year}`,
      subject: { kind: "municipality", name: deck.subject },
      period: deck.year,
      language: "sv",
      framework: { id: knownFramework.id, version: knownFramework.version },
      sources: [{ id: "document", title: "bedömning.txt", type: "presentation", mediaType: "text/plain" }],
    });
  });

  test("has categories that are mostly right, before anybody decided anything", () => {
    const right = assessment.findings.filter(({ category }, index) => category === deck.findings[index]?.category);
    expect(right.length / deck.findings.length).toBeGreaterThan(0.95);
  });

  test("in Windows-1252 is the same, and that is said", () => {
    const text = deck.text.replaceAll("⬧", "•").replaceAll("➢", "•").replaceAll("▪", "•");
    const older = Buffer.from(text.replaceAll("•", "\u0095").replaceAll("–", "\u0096"), "latin1");
    const plain = read(text, "bedömning.txt");
    const other = importReport(older, { framework: knownFramework, title: "bedömning.txt" });
    expect({ ...other.assessment, sources: [] }).toEqual({ ...plain.assessment, sources: [] });
    expect(other.assessment.sources[0]?.textDigest).toBe(plain.assessment.sources[0]?.textDigest);
    expect(other.problems).toEqual([
      expect.objectContaining({
        code: "importers/older-encoding",
        severity: "info",
        facts: { encoding: "windows-1252" },
      }),
      ...plain.problems,
    ]);
  });
});

describe("pages without scores that can be proved", () => {
  test("a news page gives no scores, and says what was found", () => {
    const page = [
      "https://www.example.org/nyhet",
      "Hoppa till innehåll",
      "",
      "Nordviks kommun har fått 668 poäng i Kommunkompassen 2031. Det är 24 poäng mer än förra gången.",
      "",
      "Totalt fick Nordvik 668 av totalt 800 poäng, vilket kan jämföras med Lillesunds 615 poäng.",
      "",
      "Kontakt: info@example.org",
    ].join("\n");
    expect(read(page).assessment).toMatchObject({
      claims: [],
      findings: [],
      tables: [],
      subject: { name: "Nordvik" },
      language: "sv",
    });
    expect(codes(page)).toEqual(["period-unknown", "no-scores", "no-findings"]);
    expect(JSON.stringify(read(page).assessment)).not.toContain("info@");
  });

  test("a numbered list of another edition, without maxima, is not taken for scores", () => {
    const page = [
      "Sammanfattning av resultat 2031",
      "",
      " 1. Öppenhet och demokrati 61",
      " 2. Tillgänglighet 60",
      " 3. Styrning 73",
      "",
      "Totalt 506 poäng",
    ].join("\n");
    expect(read(page).assessment.claims).toEqual([]);
    expect(codes(page)).toContain("rows-without-maximum");
  });

  test("a table of two years and a change gives no scores", () => {
    const page = [
      "Nordvik 2031 Nordvik 2034 Ändring Snitt",
      "Demokrati 48",
      "",
      "69",
      "",
      "+44 % 50",
      "Brukarfokus 49 67 +37 % 54",
      "Styrning 62 65 +5 % 67",
      "Totalt 415 509 +23 % 455",
    ].join("\n");
    expect(read(page).assessment.claims).toEqual([]);
  });

  test("a report that begins with its contents gives no scores from page numbers", () => {
    const report = [
      "Kommunekompasset",
      "Evaluering av Nordvik kommune 2031",
      "",
      "Innhold",
      "Forord 3",
      "1. Generelt 4",
      "2. Metode 5",
      "3. Resultat 6",
      "4. Forvaltningspraksis 14",
    ].join("\n");
    expect(read(report).assessment).toMatchObject({ claims: [], subject: { name: "Nordvik" }, period: 2031 });
  });
});

describe("hostile texts end", () => {
  const many = (text: string): string => text.repeat(Math.ceil(1_000_000 / text.length));
  const list = "Fokusområde 1:\nNavn\nStyrker Utfordringer Svakheter\n";
  test.each([
    ["one word of a million letters", many("a")],
    ["spaces between two letters", `a${many(" ")}b`],
    ["a line of digits", many("1 ")],
    ["a line of thousands", `2023 ${many("123 ")}`],
    ["rows of thousands", many("2023 123 456 789 123 456 789 123 456 789 123 456\n")],
    ["a table on every slide", many(`${"2023 123 456 789 123 456 789 123 456\n".repeat(3)}\n\n\n`)],
    ["a list without an end", list + many("⬧ a\n")],
    ["a finding without an end", `${list}⬧ ${many("ord-\n")}`],
    ["a list on every slide", many(`${list}⬧ a\n⬧ b\n\n\n`)],
    ["the same row again and again", many("1.1 Tittel 5,0 20\n")],
    ["numbers that begin rows and never end them", many("1.1 \n")],
    ["overviews", many("A. Navn\n• a\n• b\n")],
    ["brackets", many("(i ")],
    ["addresses", many("a@b.no ")],
    ["blank lines", `a${many("\n")}b`],
    ["page breaks", many("a\f\n")],
    ["slides of one word", many("a\n\n\n")],
    ["headings", many("Styrker Utfordringer Svakheter\n")],
  ])("%s", { timeout: 60_000 }, (_name, text) => {
    const { assessment, problems } = read(text);
    expect(assessment.claims.length).toBeLessThanOrEqual(1);
    expect(problems.length).toBeLessThan(200);
  });
});

describe("problems", () => {
  test("have a severity and an English message each, made of their facts", () => {
    for (const [code, { severity, message }] of Object.entries(problemKinds)) {
      expect(code).toMatch(/^importers\/[a-z]+(-[a-z]+)*$/);
      expect(["error", "warning", "info"]).toContain(severity);
      expect(message).toBeTypeOf("function");
    }
  });

  test("stand in the order of their lines, those of the whole text first", () => {
    const lines = read("1. Demokrati 62 100\n1.1 Plan 30,0 20\n9.1 Annet 5,0 10\n1.2 Plan 5,0 10").problems.map(
      ({ line }) => line ?? 0,
    );
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(lines.at(-1)).toBeGreaterThan(1);
  });

  test("sums that rounding can't explain are named with both numbers", () => {
    const { problems } = read(
      "3. Styring 87 100\n3.1 Strategi 8,7 10\n3.2 Politikk 35,3 40\n3.3 Analyse 25,3 30\n3.4 Samspill 7,3 20",
    );
    expect(problems.find(({ code }) => code === "importers/sum-differs")).toMatchObject({
      severity: "error",
      line: 1,
      facts: { target: "3", declared: "87", computed: "76.6" },
    });
  });
});
