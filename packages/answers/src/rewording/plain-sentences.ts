// The sentences of a plain answer with marks where its figures, names, quotes and places stand.
import type { Framework, Locale } from "@kompass/model";
import type { Citation } from "../answer.js";
import type { Line, Phrase } from "../phrase/phrase.js";
import { factIds, factsIn } from "../phrase/render-evidence.js";
import { createSpeaker } from "../phrase/speaker.js";
import type { Value } from "../phrase/value.js";
import type { QueryResult } from "../queries/query-result.js";
import { wordsIn } from "./sentence-words.js";
import { wordsOf } from "./words/all-words.js";

/** A figure, a name or a place of a sentence, and what stands for it while the sentence is reworded. */
export interface Marked {
  /** "{{F3}}", "{{N1}}", "[S2]" */
  readonly mark: string;
  readonly text: string;
  readonly is: "fact" | "node" | "place" | "other";
}

export interface PlainSentence {
  /** As the templates say it. */
  readonly text: string;
  /** What stands before it: a line end, a bullet, a space. */
  readonly before: string;
  /** The sentence with its marks, as a language model is given it; `null` where it must stay as it is. */
  readonly rewordable: { readonly text: string; readonly marked: readonly Marked[] } | null;
}

// Characters of no language: they stand around each blank until the sentence is made.
const opening = "\ue000";
const closing = "\ue001";
const blankPattern = /\ue000(.)([^\ue000\ue001]*)\ue001/gu;
const firstIndex = 0xe100;

const isFact = (value: Value): boolean => "fact" in value;

function kindOf(value: Value): Marked["is"] {
  if (isFact(value)) return "fact";
  if (value.is === "node") return "node";
  return value.is === "place" || value.is === "named-place" ? "place" : "other";
}

/** Gives each thing its mark: the same text of the same thing has one. */
function createMarks({ facts, lines, notes }: QueryResult, citations: readonly Citation[]) {
  const idOf = factIds([...factsIn([...lines.flatMap(({ phrases }) => phrases), ...notes]), ...facts]);
  const known = new Map<string, string>();
  const take = (key: string, wanted: (round: number) => string): string => {
    const taken = new Set(known.values());
    for (let round = 0; !known.has(key); round += 1) {
      if (!taken.has(wanted(round))) known.set(key, wanted(round));
    }
    return known.get(key) ?? "";
  };
  const letters = "_abcdefghijklmnopqrstuvwxyz";
  return (value: Value, text: string): string => {
    const key = `${value.is} ${text}`;
    if ("fact" in value) {
      const id = idOf(value.fact) ?? "F";
      return take(key, (round) => `{{${id}${round === 0 ? "" : (letters[round] ?? "z".repeat(round))}}}`);
    }
    if (value.is === "place" && value.line !== null) {
      const { line } = value;
      const citation = citations.find(({ source }) => source.line === line);
      if (citation) return take(key, (round) => `[${citation.id}${letters.slice(1, round + 1)}]`);
    }
    return take(key, (round) => `{{${value.is === "node" ? "N" : "T"}${round + 1}}}`);
  };
}

/** A sentence that says one thing of one node: only there can no word be moved so that it says another. */
function saysOneThing(marked: readonly Marked[], prose: string, locale: Locale): boolean {
  const count = (is: Marked["is"]): number => marked.filter((one) => one.is === is).length;
  const { bearingOf } = wordsOf(locale);
  return (
    marked.length > 0 &&
    count("other") === 0 &&
    count("fact") <= 1 &&
    count("node") <= 1 &&
    count("place") <= 1 &&
    !wordsIn(prose).some((word) => bearingOf(word) === "negation")
  );
}

/** Every sentence of the text, in order; list items, notes and whatever says more than one thing stay as they are. */
export function plainSentences(
  framework: Framework,
  locale: Locale,
  found: QueryResult,
  citations: readonly Citation[],
): readonly PlainSentence[] {
  const markOf = createMarks(found, citations);
  const plain = createSpeaker(framework, locale);
  const rewordable = (phrase: Phrase, text: string): PlainSentence["rewordable"] => {
    const values: Value[] = [];
    const marking = createSpeaker(framework, locale, (value, formatted) => {
      values.push(value);
      return opening + String.fromCharCode(firstIndex + values.length - 1) + formatted + closing;
    });
    const said = marking.phrase(phrase);
    const marked: Marked[] = [];
    const prose = said.replace(blankPattern, " ");
    const withMarks = said.replace(blankPattern, (_, index: string, formatted: string) => {
      const value = values[index.charCodeAt(0) - firstIndex];
      if (!value) return formatted;
      const mark = markOf(value, formatted);
      marked.push({ mark, text: formatted, is: kindOf(value) });
      return mark;
    });
    const bare = said.replace(blankPattern, "$2");
    const isSame = bare.slice(1) === text.slice(1) && bare.charAt(0).toUpperCase() === text.charAt(0);
    return isSame && saysOneThing(marked, prose, locale) ? { text: withMarks, marked } : null;
  };
  const sentencesOf = ({ isItem, phrases }: Line, isNote: boolean): readonly PlainSentence[] =>
    phrases.map((phrase, index) => {
      const text = plain.phrase(phrase);
      const start = isItem ? "\n• " : "\n";
      return {
        text,
        before: index === 0 ? start : " ",
        rewordable: isItem || isNote ? null : rewordable(phrase, text),
      };
    });
  const sentences = [
    ...found.lines.flatMap((line) => sentencesOf(line, false)),
    ...found.notes.flatMap((note) => sentencesOf({ isItem: false, phrases: [note] }, true)),
  ];
  return sentences.map((sentence, index) =>
    index === 0 ? { ...sentence, before: sentence.before.slice(1) } : sentence,
  );
}
