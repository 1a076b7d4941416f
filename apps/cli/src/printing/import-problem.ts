// A problem of an import in the reader's language.
import type { Problem } from "@kompass/importers";
import { type AssessmentDocument, type Framework, type Locale, parsePrintedNumber, printNumber } from "@kompass/model";
import type { CliWords } from "../words/cli-words.js";
import type { FactPrinter } from "../words/import-problems/problem-words.js";
import { listItems } from "./list-items.js";
import { nodeInSentence } from "./node-name.js";
import { shorten } from "./shorten.js";

export interface ProblemSetting {
  readonly framework: Framework;
  readonly assessment: AssessmentDocument;
  readonly locale: Locale;
  readonly words: CliWords;
  /** Quoted words of the source are cut to so many characters; left out, they stay whole. */
  readonly longestQuote?: number;
}

/** So many nodes are listed with their names. */
const fewNodes = 3;
/** More decimals than a report prints come from a fraction that has no end. */
const mostDecimals = 4;
/** Quotation marks that the source itself puts around a title. */
const ownMarks = /^["“”«»]+|["“”«»]+$/g;

function printFactNumber(number: string, locale: Locale, words: CliWords): string {
  const [lo = "", hi] = number.split(" to ");
  if (hi !== undefined) return words.range(printFactNumber(lo, locale, words), printFactNumber(hi, locale, words));
  const parsed = parsePrintedNumber(number);
  return parsed ? printNumber(parsed.value, Math.min(parsed.decimals, mostDecimals), locale) : number;
}

function factPrinter({ framework, assessment, locale, words, longestQuote }: ProblemSetting): FactPrinter {
  const node = (ref: string) => nodeInSentence(framework, ref, locale, words);
  const list = (items: readonly string[]) => listItems(items, locale);
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  return {
    node,
    nodes: (refs) => list(refs.length > fewNodes ? refs : refs.map(node)),
    number: (number) => printFactNumber(String(number), locale, words),
    period: (period) => period.replace("-", "–"),
    finding: (id) => {
      const line = assessment.findings.find((finding) => finding.id === id)?.line;
      return line === undefined ? id : `${id} (${words.line(line)})`;
    },
    language: (code) => languages.of(code) ?? code,
    quoted: (text) => {
      const bare = text.replace(ownMarks, "");
      return words.quoted(longestQuote === undefined ? bare : shorten(bare, longestQuote));
    },
    list,
  };
}

export function importProblemInWords({ code, facts }: Problem, setting: ProblemSetting): string {
  // The words of a code take exactly its facts; the union of all codes hides that from the compiler.
  const say = setting.words.importProblems[code] as (facts: Problem["facts"], print: FactPrinter) => string;
  return say(facts, factPrinter(setting));
}
