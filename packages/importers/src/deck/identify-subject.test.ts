import { describe, expect, test } from "vitest";
import { slidesOf } from "../testing/slides-of.js";
import { identifySubject } from "./identify-subject.js";

const identify = (text: string, fileName?: string) => {
  const { name, period, problems } = identifySubject(slidesOf(text), {
    subject: undefined,
    period: undefined,
    fileName,
  });
  return { name, period, codes: problems.map(({ code }) => code.replace("importers/", "")) };
};

describe("the municipality", () => {
  test("stands on the slide of results", () => {
    expect(identify("Resultater\nØvre Steindal").name).toBe("Øvre Steindal");
    expect(identify("Resultat:\nNordvik kommune").name).toBe("Nordvik");
  });

  test("stands before the word for municipality, beside the instrument's name or often", () => {
    expect(identify("Kommunekompasset\nEvaluering av Nordvik kommune 2031").name).toBe("Nordvik");
    expect(identify("Vi besøkte Lillesund kommun.\n\n\nI Lillesund kommun bor mange.").name).toBe("Lillesund");
  });

  test("loses its genitive only where the text names it without", () => {
    expect(identify("Kommunkompassen för Nordviks kommun\n\n\nHär ligger Nordvik.").name).toBe("Nordvik");
    expect(identify("Kommunkompassen för Storås kommun").name).toBe("Storås");
  });

  test("is no word that only begins a sentence", () => {
    expect(identify("Hver kommune er ulik.\n\nHver kommune er lik.").codes).toContain("subject-unknown");
  });

  test("comes from the file name where the text has none, and that is said", () => {
    expect(identify("Tekst.", "/tmp/nordvik-2031.txt")).toEqual({
      name: "Nordvik",
      period: 2031,
      codes: ["subject-from-file-name", "period-from-file-name"],
    });
  });

  test("is not made up", () => {
    expect(identify("Tekst.", "42.txt")).toEqual({
      name: "?",
      period: null,
      codes: ["subject-unknown", "period-unknown"],
    });
  });
});

describe("the year", () => {
  test("stands in a title beside the instrument's name", () => {
    expect(identify("Kommunekompasset 2031").period).toBe(2031);
  });

  test("is not taken from prose, from report numbers or where titles disagree", () => {
    expect(identify("Siden 2010 har Kommunekompasset vært brukt.").period).toBeNull();
    expect(identify("Kommunekompasset, rapport 14/2017").period).toBeNull();
    expect(identify("Kommunekompasset 2031\n\n\nKommunekompasset 2029").period).toBeNull();
  });
});

test("what the caller knows wins", () => {
  const { name, period, problems } = identifySubject(slidesOf("Resultater\nNordvik"), {
    subject: "Lillesund",
    period: 1999,
    fileName: undefined,
  });
  expect({ name, period, problems }).toEqual({ name: "Lillesund", period: 1999, problems: [] });
});
