import { describe, expect, test } from "vitest";
import { slidesOf } from "../testing/slides-of.js";
import { readPassages } from "./passages.js";

const read = (text: string, taken: readonly number[] = []) => readPassages(slidesOf(text), new Set(taken));

describe("passages", () => {
  test("have the slide's heading and keep bullets and lines in order", () => {
    expect(read("Metode\n\nVi snakket med:\n\n• ledere\n\n• tillitsvalgte")).toEqual([
      { id: "passage-1", heading: "Metode", text: "Vi snakket med: • ledere • tillitsvalgte", line: 3 },
    ]);
  });

  test("of a slide with one text have no heading", () => {
    expect(read("Hva kan det\nhandle om?")).toMatchObject([{ heading: null, text: "Hva kan det handle om?" }]);
  });

  test("are at most 300 characters long, cut after a sentence or between words, each with its line", () => {
    const sentence = "En setning som er så lang at den fyller omtrent en linje til ende her. ";
    const passages = read(`Tittel\n${Array.from({ length: 12 }, () => sentence.trim()).join("\n")}`);
    expect(passages.length).toBeGreaterThan(2);
    for (const { text, line } of passages) {
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text.endsWith(".")).toBe(true);
      expect(text.startsWith("En setning")).toBe(true);
      expect(line).toBeGreaterThan(1);
    }
    expect(passages.map(({ line }) => line)).toEqual([2, 6, 10]);
  });

  test("of one endless word are cut all the same", () => {
    expect(read("x".repeat(1000)).map(({ text }) => text.length)).toEqual([300, 300, 300, 100]);
  });

  test("leave out lines that became something else, and don't join what stood around them", () => {
    expect(
      read("Tittel\nFørst dette.\n1.1 Rad 5 20\nSå dette.", [3]).map(({ text, line }) => `${line} ${text}`),
    ).toEqual(["2 Først dette.", "4 Så dette."]);
  });

  test("leave out how to reach people", () => {
    expect(read("Spørsmål?\n[e-post fjernet]\nnavn@example.no\n\n\n\nSlutt på det")).toMatchObject([
      { text: "Spørsmål?" },
      { text: "Slutt på det" },
    ]);
  });

  test("leave out what only heads a table of scores", () => {
    expect(read("Poengfordeling område 1\n\nSUM\nMaks")).toEqual([]);
  });

  test("keep an announcement together with what it announces", () => {
    const long = "Dette er en linje med tekst som fyller opp passasjen nesten helt til randen av det som er lov.";
    const [first, second] = read(`Tittel\n${long}\n${long}\n${long.slice(0, 60)}.\nVi fant:\n• ${long}`);
    expect(first?.text).not.toContain("Vi fant:");
    expect(second?.text.startsWith("Vi fant: •")).toBe(true);
  });
});
