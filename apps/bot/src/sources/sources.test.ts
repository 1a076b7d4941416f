// "Vis kilde" shows the words that an answer rests on, to whoever presses.

import midtreGauldal2023 from "@kompass/example-midtre-gauldal-2023/assessment.json" with { type: "json" };
import { parseAssessment } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { loadExampleReview } from "../load-example-review.js";
import { connect, general, people } from "../testing/connect.js";
import { cite, finding } from "../testing/hand-made-answers.js";
import { readCitedPlaces, writeCitedPlaces } from "./cited-places.js";
import { quotedPlaces } from "./quoted-places.js";
import { sourceLines } from "./source-lines.js";

async function start() {
  const connected = await connect({ answer: "real" });
  const { slack, person, replies } = connected;
  const settled = async () => {
    await slack.settled();
    expect(slack.snapshot().refused).toEqual([]);
  };
  const ask = async (text: string) => {
    person.mention(general, text);
    await settled();
    const ts = replies().at(-1)?.ts;
    if (ts === undefined) throw new Error("the app has said nothing");
    return ts;
  };
  return { ...connected, settled, ask };
}

describe("the button", () => {
  test("shows a score's row and a finding, each among its neighbours, to whoever presses alone", async () => {
    const { slack, ask, settled, replies } = await start();
    const ts = await ask("Hvorfor scorer vi lavt på 5.2?");
    const before = replies().length;
    const emily = slack.signIn(people.en);
    emily.click(ts, "source:show");
    await settled();
    expect(replies()).toHaveLength(before);
    expect(slack.snapshot().modals.map(({ user }) => user)).toEqual([people.en]);
    const window = JSON.stringify(slack.snapshot().modals);
    expect(window).toContain("5.2 Medarbeidernes fokus på service 3,3 20");
    expect(window).toContain("5.1 Strategi for å ha brukerens fokus og service 6,7 20");
    expect(window).toContain("Ingen verktøy eller metodikk for å gi oppmerksomhet");
    expect(window).toMatch(/Svaret viser til [^"]*linje 1044/);
    expect(window).toContain("Kommunekompasset, Midtre Gauldal 2023");
  });

  test.each([
    ["Show the scores of all areas", "The answer cites line 231"],
    ["Vad fick vi i delområdena i område 5?", "Svaret hänvisar till rad 957, rad 959"],
    ["Kva er det svakaste delområdet vårt?", "Svaret viser til linje 961"],
    ["Hvilke styrker har vi på område 5?", "Svaret viser til linje 978"],
    ["Hva er Kommunekompasset?", "linje"],
  ])("«%s»", async (question, said) => {
    const { slack, person, ask, settled } = await start();
    person.click(await ask(question), "source:show");
    await settled();
    expect(JSON.stringify(slack.snapshot().modals)).toContain(said);
  });
});

describe("what a button carries", () => {
  test("comes back as it was", () => {
    const url = "https://www.example.no/kommunekompasset";
    const citations = [
      cite("5.2", 961),
      finding("F5-V-01", 1044, "Ingen verktøy"),
      cite("total", 0, { source: { document: "Avisa", line: null, page: 3, url }, kind: "published", quote: "554" }),
    ];
    const value = writeCitedPlaces(citations, "sv") ?? "";
    expect(readCitedPlaces(value)).toEqual({
      locale: "sv",
      places: [
        { document: "Evaluering Fjordvik 2023", line: 961 },
        { document: "Evaluering Fjordvik 2023", line: 1044 },
        { document: "Avisa", page: 3, url, quote: "554" },
      ],
    });
  });

  test("is never more than it holds: the last places go", () => {
    const citations = Array.from({ length: 300 }, (_, index) => cite("5.2", index + 1));
    const value = writeCitedPlaces(citations, "nb") ?? "";
    expect(value.length).toBeLessThanOrEqual(2_000);
    const { places } = readCitedPlaces(value);
    expect(places.length).toBeGreaterThan(50);
    expect(places.map(({ line }) => line)).toEqual(places.map((_, index) => index + 1));
  });

  test("is nothing where no place is known", () => {
    const nowhere = { document: "Metoden", line: null, page: null, url: null };
    expect(writeCitedPlaces([cite("5.2", 1, { source: nowhere })], "nb")).toBeUndefined();
  });
});

describe("the words of a source", () => {
  const review = loadExampleReview();
  const document = "Kommunekompasset, Midtre Gauldal 2023";
  const at = (line: number | undefined, more = {}) => ({
    ...{ document, line, page: undefined, url: undefined, quote: undefined },
    ...more,
  });

  test("stand in the order of the source, each line once", () => {
    const lines = sourceLines(parseAssessment(midtreGauldal2023)).map(({ line }) => line);
    expect(lines).toEqual([...new Set(lines)].toSorted((one, other) => one - other));
    expect(lines.length).toBeGreaterThan(200);
  });

  test("places beside each other are one passage", () => {
    const [passage, ...others] = quotedPlaces([at(959), at(961), at(963)], [review]);
    expect(others).toEqual([]);
    const lines = passage?.kind === "lines" ? passage.lines : [];
    expect(lines.filter(({ isCited }) => isCited).map(({ line }) => line)).toEqual([959, 961, 963]);
    expect(lines.length).toBeGreaterThan(5);
  });

  test("what no assessment holds is shown by its quote and its place", () => {
    const elsewhere = at(undefined, { document: "Avisa", url: "https://avisa.example", quote: "554 poeng" });
    const unknown = at(1_000_000);
    expect(quotedPlaces([elsewhere, unknown], [review])).toEqual([
      { kind: "quote", place: elsewhere },
      { kind: "quote", place: unknown },
    ]);
  });
});
