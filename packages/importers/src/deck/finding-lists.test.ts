import { describe, expect, test } from "vitest";
import { slidesOf } from "../testing/slides-of.js";
import { findFindingLists, headingsOf } from "./finding-lists.js";

const lists = (text: string) =>
  findFindingLists(slidesOf(text)).map(({ sections }) =>
    sections.map(({ headings, bullets }) => [
      headings.join(),
      ...bullets.map(({ text: words, lines }) => `${lines[0].number} ${words}`),
    ]),
  );

const all = "strength,challenge,weakness";

test.each([
  ["Styrker Utfordringer Svakheter", all],
  ["Styrkar Utfordringar Svakheiter", all],
  ["Styrkor Utmaningar Svagheter", all],
  ["Strengths, challenges and weaknesses", all],
  ["STYRKER:", "strength"],
  ["styrker, utfordringer og", ""],
  ["Styrker i budsjettarbeidet", ""],
  ["", ""],
])("headings of %j", (line, expected) => {
  expect(headingsOf(line).join()).toBe(expected);
});

describe("a list", () => {
  test("joins the lines of a bullet and keeps where it starts", () => {
    expect(lists("Styrker Utfordringer Svakheter\n\n⬧ En god\n\nplan\n\n⬧ To")).toEqual([
      [[all, "3 En god plan", "7 To"]],
    ]);
  });

  test("may have its headings on several lines", () => {
    expect(lists("Styrker\nUtfordringer Svakheter\n• A")).toEqual([[[all, "3 A"]]]);
  });

  test("may have its headings after the bullets", () => {
    expect(lists("• A\n• B\nStyrker Utfordringer Svakheter")).toEqual([[[all, "1 A", "2 B"]]]);
  });

  test("under a heading of its own needs no inference", () => {
    expect(lists("Styrker\n• A\n• B\nSvakheter\n• C")).toEqual([
      [
        ["strength", "2 A", "3 B"],
        ["weakness", "5 C"],
      ],
    ]);
  });

  test("has one mark: a dash inside a finding does not begin another", () => {
    expect(lists("Styrker Utfordringer Svakheter\n⬧ Saker\n- slik er de")).toEqual([[[all, "2 Saker - slik er de"]]]);
  });

  test("runs over to the next slide where that begins with a bullet or with the rest of one", () => {
    expect(lists("Styrker Svakheter\n• A\n• B og\n\n\n\nresten\n• C")).toEqual([
      [["strength,weakness", "2 A", "3 B og resten", "8 C"]],
    ]);
  });

  test("ends where the next slide has a heading of its own", () => {
    expect(lists("Styrker Svakheter\n• A\n\n\n\nMetode\n• C")).toEqual([[["strength,weakness", "2 A"]]]);
  });
});

test.each([
  ["prose that names the three", "• Rapporten beskriver\nstyrker, utfordringer og\nsvakheter"],
  ["headings without bullets", "Styrker Utfordringer Svakheter\nTekst uten merke"],
  ["bullets without headings", "• A\n• B"],
])("%s is no list", (_name, text) => {
  expect(lists(text)).toEqual([]);
});
