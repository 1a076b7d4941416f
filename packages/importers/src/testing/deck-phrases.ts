// How generated decks name their parts in each language.
import type { FindingCategory, Locale } from "@kompass/model";

export interface DeckPhrases {
  readonly results: string;
  readonly instrument: string;
  readonly municipality: string;
  readonly area: string;
  readonly pointsOfArea: string;
  readonly focusArea: string;
  readonly sum: string;
  readonly max: string;
  readonly headings: Readonly<Record<FindingCategory, string>>;
  readonly prose: readonly string[];
}

export const phrasesOf: Readonly<Record<Locale, DeckPhrases>> = {
  nb: {
    results: "Resultater",
    instrument: "Kommunekompasset",
    municipality: "kommune",
    area: "Område",
    pointsOfArea: "Poengfordeling område",
    focusArea: "Fokusområde",
    sum: "SUM",
    max: "Maks",
    headings: { strength: "Styrker", challenge: "Utfordringer", weakness: "Svakheter" },
    prose: [
      "Slik gjorde vi det",
      "Vi snakket med ledere og tillitsvalgte, og leste kommunens egne dokumenter.",
      "Svarene er veid mot hverandre, og poengene er satt av to personer hver for seg.",
    ],
  },
  nn: {
    results: "Resultat",
    instrument: "Kommunekompasset",
    municipality: "kommune",
    area: "Område",
    pointsOfArea: "Poengfordeling område",
    focusArea: "Fokusområde",
    sum: "SUM",
    max: "Maks",
    headings: { strength: "Styrkar", challenge: "Utfordringar", weakness: "Svakheiter" },
    prose: [
      "Slik gjorde vi det",
      "Vi snakka med leiarar og tillitsvalde, og las dokumenta til kommunen.",
      "Svara er vegne mot kvarandre, og poenga er sette av to personar kvar for seg.",
    ],
  },
  sv: {
    results: "Resultat",
    instrument: "Kommunkompassen",
    municipality: "kommun",
    area: "Område",
    pointsOfArea: "Poängfördelning område",
    focusArea: "Fokusområde",
    sum: "SUMMA",
    max: "Max",
    headings: { strength: "Styrkor", challenge: "Utmaningar", weakness: "Svagheter" },
    prose: [
      "Så gjorde vi",
      "Vi talade med chefer och fackliga företrädare och läste kommunens egna dokument.",
      "Svaren har vägts mot varandra och poängen har satts av två personer var för sig.",
    ],
  },
  en: {
    results: "Results",
    instrument: "Kommunekompasset",
    municipality: "municipality",
    area: "Area",
    pointsOfArea: "Points area",
    focusArea: "Focus area",
    sum: "SUM",
    max: "Max",
    headings: { strength: "Strengths", challenge: "Challenges", weakness: "Weaknesses" },
    prose: [
      "How we worked",
      "We talked with managers and union representatives and read the documents of the municipality.",
      "Answers were weighed against each other and the points were given by two persons.",
    ],
  },
};
