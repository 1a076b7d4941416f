// Reads the text layer of a report deck: every part by a reader of its own, each taking the lines that are its.
import type { Claim, ContextTable, Framework, Locale, PrintedName, SourcePassage } from "@kompass/model";
import { type Problem, problem } from "../problems/problem.js";
import { readTables } from "../table/read-tables.js";
import { detectLanguage } from "../text/detect-language.js";
import { withoutFurniture } from "../text/page-furniture.js";
import { readSlides, type Slide } from "../text/slide.js";
import { readAreaHeading } from "./area-heading.js";
import { readDividers } from "./dividers.js";
import { headingsOf } from "./finding-lists.js";
import { type IdentityHints, identifySubject } from "./identify-subject.js";
import { readNumberedLine } from "./node-number.js";
import { readOverview } from "./overview.js";
import { readPassages } from "./passages.js";
import { readClaims } from "./read-claims.js";
import { type ReadFinding, readFindings } from "./read-findings.js";

export interface ReadDeck {
  readonly subject: string;
  readonly period: number | null;
  readonly language: Locale;
  readonly claims: readonly Claim[];
  readonly names: readonly PrintedName[];
  readonly findings: readonly ReadFinding[];
  readonly tables: readonly ContextTable[];
  readonly passages: readonly SourcePassage[];
  readonly problems: readonly Problem[];
}

export function readDeck(text: string, framework: Framework, hints: IdentityHints): ReadDeck {
  const read = readSlides(text);
  const slides = withoutFurniture(read.slides, isPartOfDeck);
  const { language, sure } = detectLanguage(text);
  const identity = identifySubject(slides, hints);
  const scores = readClaims(slides, framework);
  const findings = readFindings(slides, framework, language);
  const named = [...scores.names, ...findings.names];
  const areaDividers = readDividers(slides, framework, []);
  const overview = readOverview(slides, framework, [...named, ...areaDividers.names]);
  const dividers = readDividers(slides, framework, overview.names);
  const names = [...named, ...overview.names, ...dividers.names].sort((a, b) => a.line - b.line);
  const used = union([scores.lines, findings.lines, dividers.lines]);
  const tables = readTables(slides, used);
  return {
    subject: identity.name,
    period: identity.period,
    language,
    claims: scores.claims,
    names,
    findings: findings.findings,
    tables: tables.tables,
    passages: readPassages(slides, union([used, tables.lines])),
    problems: [
      ...(sure ? [] : [problem("importers/language-unsure", { language })]),
      ...(read.unreadFrom === undefined ? [] : [problem("importers/text-cut", {}, { line: read.unreadFrom })]),
      ...identity.problems,
      ...(scores.claims.length > 0 ? [] : [noScores(slides, names, findings.findings, tables.tables)]),
      ...scores.problems,
      ...findings.problems,
      ...overview.problems,
      ...tables.problems,
    ],
  };
}

/** Headings come back on slide after slide as running heads do, but mean something. */
function isPartOfDeck(text: string): boolean {
  return readAreaHeading(text) !== undefined || headingsOf(text).length > 0 || readNumberedLine(text) !== undefined;
}

function noScores(
  slides: readonly Slide[],
  names: readonly PrintedName[],
  findings: readonly ReadFinding[],
  tables: readonly ContextTable[],
): Problem {
  return problem("importers/no-scores", {
    slides: slides.length,
    findings: findings.length,
    names: names.length,
    tables: tables.length,
  });
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => [...set]));
}
