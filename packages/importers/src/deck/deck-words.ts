// The words by which the parts of a report deck are recognised, in the four languages that reports come in.
import type { FindingCategory } from "@kompass/model";

/** What stands before an area's number: "Område 5", "Fokusområde 5:". */
export const areaWords: ReadonlySet<string> = new Set([
  "område",
  "fokusområde",
  "huvudområde",
  "hovedområde",
  "hovudområde",
  "area",
]);

/** What may stand before `areaWords`: "Poengfordeling område 5". */
export const pointsWords: ReadonlySet<string> = new Set([
  "poengfordeling",
  "poengskår",
  "poengskåre",
  "poeng",
  "poengsum",
  "poängfördelning",
  "poäng",
  "poängsumma",
  "points",
  "score",
  "scores",
  "focus",
]);

/** Headings of the two numbers of a score row. */
export const numberHeadings: ReadonlySet<string> = new Set(["sum", "maks", "max", "maximum", "summa", "maksimum"]);

export const totalWords: ReadonlySet<string> = new Set([
  "sum",
  "total",
  "totalt",
  "totalsum",
  "summa",
  "samlet",
  "samla",
  "sammanlagt",
  "overall",
]);

/** Words that may stand beside or between the numbers of a score row. */
export const wordsBesideNumbers: ReadonlySet<string> = new Set([
  "av",
  "of",
  "poeng",
  "poäng",
  "points",
  "p",
  "p.",
  "/",
  "maks",
  "max",
]);

export const headingOfCategory: ReadonlyMap<string, FindingCategory> = new Map([
  ["styrker", "strength"],
  ["styrkar", "strength"],
  ["styrkor", "strength"],
  ["strengths", "strength"],
  ["utfordringer", "challenge"],
  ["utfordringar", "challenge"],
  ["utmaningar", "challenge"],
  ["challenges", "challenge"],
  ["svakheter", "weakness"],
  ["svakheiter", "weakness"],
  ["svagheter", "weakness"],
  ["weaknesses", "weakness"],
]);

/** The heading of a slide that names the municipality: "Resultater / Midtre …". */
export const resultsWords: ReadonlySet<string> = new Set(["resultater", "resultat", "results"]);

export const municipalityWords: ReadonlySet<string> = new Set(["kommune", "kommun", "municipality"]);

/** The instrument's name in its countries, without its ending. */
export const instrumentStems: readonly string[] = [
  "kommunekompass",
  "kommunkompass",
  "evaluering",
  "utvärdering",
  "evaluation",
];
