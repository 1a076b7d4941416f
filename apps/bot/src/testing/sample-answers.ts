// One answer of each kind in each language, made by hand as an engine would make them.
import type { Answer } from "@kompass/answers";
import type { Locale } from "@kompass/model";
import { answered, cite, clarify, declined, finding, score } from "./hand-made-answers.js";

const remark = "Brukarane veit for lite om kva dei kan venta <seg> & når";

interface Words {
  readonly weakest: string;
  readonly why: string;
  readonly node: string;
  readonly next: string;
  readonly sums: string;
  readonly sumNote: string;
  readonly area: string;
  readonly noPersons: string;
  readonly topic: string;
  readonly which: string;
  readonly readings: readonly [string, string];
}

const words: Readonly<Record<Locale, Words>> = {
  nb: {
    weakest: "Det svakeste delområdet er 5.2 Service: 3,3 av 20 poeng (16,5 %).",
    why: "Ett funn sier noe om hvorfor:",
    node: "5.2 Service",
    next: "Hvilke styrker har vi på område 5?",
    sums: "Nei. Område 2 er oppgitt til 77 poeng, men delområdene gir 73,1.",
    sumNote: "Merk: Kilden oppgir 77 poeng for område 2, men radene gir 73,1.",
    area: "Område 2",
    noPersons: "Jeg svarer ikke på spørsmål om enkeltpersoner.",
    topic: "poeng for områder og delområder",
    which: "Mener du område 5 eller delområde 5.1?",
    readings: ["Hvor mange poeng fikk område 5?", "Hvor mange poeng fikk delområde 5.1?"],
  },
  nn: {
    weakest: "Det svakaste delområdet er 5.2 Service: 3,3 av 20 poeng (16,5 %).",
    why: "Eitt funn seier noko om kvifor:",
    node: "5.2 Service",
    next: "Kva styrkar har vi på område 5?",
    sums: "Nei. Område 2 er oppgitt til 77 poeng, men delområda gir 73,1.",
    sumNote: "Merk: Kjelda oppgir 77 poeng for område 2, men radene gir 73,1.",
    area: "Område 2",
    noPersons: "Eg svarer ikkje på spørsmål om enkeltpersonar.",
    topic: "poeng for område og delområde",
    which: "Meiner du område 5 eller delområde 5.1?",
    readings: ["Kor mange poeng fekk område 5?", "Kor mange poeng fekk delområde 5.1?"],
  },
  sv: {
    weakest: "Det svagaste delområdet är 5.2 Service: 3,3 av 20 poäng (16,5 %).",
    why: "En iakttagelse säger något om varför:",
    node: "5.2 Service",
    next: "Vilka styrkor har vi på område 5?",
    sums: "Nej. Område 2 anges till 77 poäng, men delområdena ger 73,1.",
    sumNote: "Observera: källan anger 77 poäng för område 2, men raderna ger 73,1.",
    area: "Område 2",
    noPersons: "Jag svarar inte på frågor om enskilda personer.",
    topic: "poäng för områden och delområden",
    which: "Menar du område 5 eller delområde 5.1?",
    readings: ["Hur många poäng fick område 5?", "Hur många poäng fick delområde 5.1?"],
  },
  en: {
    weakest: "The weakest sub-area is 5.2 Service: 3.3 of 20 points (16.5%).",
    why: "One finding says something about why:",
    node: "5.2 Service",
    next: "What are our strengths in area 5?",
    sums: "No. Area 2 is printed as 77 points, but the sub-areas give 73.1.",
    sumNote: "Note: the source prints 77 points for area 2, but the rows give 73.1.",
    area: "Area 2",
    noPersons: "I don't answer questions about individual people.",
    topic: "scores of areas and sub-areas",
    which: "Do you mean area 5 or sub-area 5.1?",
    readings: ["How many points did area 5 get?", "How many points did sub-area 5.1 get?"],
  },
};

/** Node, points, maximum and line. */
const ranking = [
  ["7.2", 26.3, 40, 1260],
  ["5.1", 6.7, 20, 959],
  ["5.2", 3.3, 20, 961],
] as const;

export const sampleKinds = ["finding", "ranking", "discrepancy", "declined", "clarify"] as const;

export function sampleAnswer(kind: (typeof sampleKinds)[number], locale: Locale): Answer {
  const said = words[locale];
  switch (kind) {
    case "finding":
      return answered(`${said.weakest}\n${said.why}\n• «${remark}» (F5-V-01)`, {
        locale,
        answerRefs: ["5.2"],
        facts: [score("5.2", 3.3, 20, { label: said.node })],
        citations: [cite("5.2", 712), finding("F5-V-01", 1044, remark)],
        suggestions: [said.next],
      });
    case "ranking": {
      const scores = ranking.map(([ref, points, max], index) =>
        score(ref, points, max, { id: `F${index + 1}`, label: said.node.replace("5.2", ref) }),
      );
      return answered([said.weakest, ...scores.map(({ label, value }) => `• ${label}: ${value}`)].join("\n"), {
        locale,
        answerRefs: ranking.map(([ref]) => ref),
        facts: scores,
        citations: ranking.map(([ref, , , line]) => cite(ref, line)),
        suggestions: [said.next],
      });
    }
    case "discrepancy":
      return answered(`${said.sums}\n${said.sumNote}`, {
        locale,
        answerRefs: ["2"],
        facts: [
          score("2", 77, 100, { label: said.area }),
          score("2", 73.1, 100, { id: "F2", label: said.area, basis: "computed" }),
        ],
        citations: [cite("2", 301), cite("2.1", 305), cite("2.2", 306)],
        notes: [said.sumNote],
      });
    case "declined":
      return declined(said.noPersons, {
        locale,
        decline: { code: "person", message: said.noPersons, canAnswer: [said.topic] },
        suggestions: [said.next],
      });
    case "clarify":
      return clarify(said.which, said.readings, locale);
  }
}
