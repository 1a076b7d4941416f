import { describe, expect, test } from "vitest";
import { normaliseName } from "./normalise-name.ts";
import { framework } from "./testing/framework-under-test.ts";
import { lines, paragraphAfter, standsAt, textFrom } from "./testing/source-document.ts";

const bokmal = framework.texts.nb;

/** The node that a Bokmål title or alias names. */
function nodeNamed(name: string): string | undefined {
  const wanted = normaliseName(name);
  return Object.entries(bokmal).find(([, { title, aliases }]) =>
    [title, ...aliases].some((candidate) => normaliseName(candidate) === wanted),
  )?.[0];
}

/** What stands after a pattern's match on every line that matches it. */
function headings(pattern: RegExp): readonly { readonly id: string; readonly name: string }[] {
  return lines.flatMap((line, index) => {
    const id = pattern.exec(line)?.[1];
    return id === undefined ? [] : [{ id, name: paragraphAfter(index) }];
  });
}

const rows = lines.flatMap((line) => {
  const [, id, name, maximum] = /^(\d(?:\.\d)?)\.? (\D+) \d+(?:,\d)? (\d+)$/.exec(line) ?? [];
  return id && name && maximum ? [{ id, name, maximum }] : [];
});

test("the tables of the source print 8 areas and 35 sub-areas", () => {
  expect(rows.filter(({ id }) => id.length === 1)).toHaveLength(8);
  expect(rows.filter(({ id }) => id.length === 3)).toHaveLength(35);
});

test.each(rows)("row $id is known by its printed name and maximum", ({ id, name, maximum }) => {
  expect(nodeNamed(name)).toBe(id);
  expect([...framework.areas, ...framework.subareas].find((node) => node.id === id)?.maximum).toBe(maximum);
});

describe("other slides", () => {
  const dividers = headings(/^Område (\d)$/);
  const findings = headings(/^Fokusområde (\d):$/);

  test("there are eight dividers and eight slides of findings", () => {
    expect(dividers.map(({ id }) => id)).toEqual(framework.areas.map(({ id }) => id));
    expect(findings.map(({ id }) => id)).toEqual(framework.areas.map(({ id }) => id));
  });

  test.each([...dividers, ...findings])("area $id is known as $name", ({ id, name }) => {
    expect(nodeNamed(name)).toBe(id);
  });

  test.each([
    [216, "A"],
    [605, "B"],
    [942, "C"],
    [1237, "C"],
    [1241, "D"],
  ])("line %i names perspective %s", (line, id) => {
    expect(nodeNamed(lines[line] ?? "")).toBe(id);
  });

  test.each(framework.perspectives)("the overview names perspective $id and its areas", ({ id, areas }) => {
    const start = lines.findIndex((line) => line.startsWith(`${id}. `));
    expect(nodeNamed((lines[start] ?? "").slice(3))).toBe(id);
    const named = [start + 1, start + 2].map((line) => nodeNamed(lines[line] ?? ""));
    expect(named.sort()).toEqual(areas);
  });

  test.each([
    [144, "7.3"],
    [153, "6.3"],
  ])("line %i names the sub-area %s of a printed question", (line, id) => {
    expect(nodeNamed((lines[line] ?? "").slice(4))).toBe(id);
  });
});

const stated = Object.entries(bokmal).map(([id, text]) => ({ id, ...text }));

test.each(stated)("the Bokmål name of $id stands where it says", ({ title, aliases, source }) => {
  expect(source).toHaveProperty("line");
  const line = source && "line" in source ? source.line : 0;
  expect([title, ...aliases].some((name) => standsAt(line, name))).toBe(true);
});

const quotes = framework.passages.flatMap(({ id, sources }) =>
  sources.flatMap((source) => ("quote" in source ? [{ id, line: source.line, quote: source.quote }] : [])),
);

test("there are quotes to resolve", () => {
  expect(quotes.length).toBeGreaterThan(60);
});

test.each(quotes)("passage $id quotes line $line word for word", ({ line, quote }) => {
  expect(standsAt(line, quote), textFrom(line).slice(0, 200)).toBe(true);
});

test("a quote resolves at its own line only, and word for word", () => {
  expect(standsAt(65, "Kommunekompasset er felles eid av KS og SKR")).toBe(true);
  expect(standsAt(64, "Kommunekompasset er felles eid av KS og SKR")).toBe(false);
  expect(standsAt(66, "Kommunekompasset er felles eid av KS og SKR")).toBe(false);
  expect(standsAt(65, "Kommunekompasset er eid av KS og SKR")).toBe(false);
});

test("the printed questions are cited letter for letter", () => {
  for (const { id } of framework.questions) {
    const { title = "", source } = bokmal[id] ?? {};
    const line = source && "line" in source ? source.line : 0;
    expect(standsAt(line, `${id} ${title}`)).toBe(true);
  }
});
