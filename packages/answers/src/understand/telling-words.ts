// Which words of a question say what it is about: neither little words, padding nor the frame of the question.
import type { Locale } from "@kompass/model";
import { arePadding } from "../passages/concepts/synonyms.js";
import { littleWords } from "../words/little-words.js";
import { isNumberWordIn } from "../words/number-words.js";
import type { Word } from "../words/read-words.js";
import type { CueName } from "./cues/cues.js";
import type { CueOccurrence } from "./find-cues.js";
import type { RuleName } from "./rule-name.js";

/** Hints whose words may also be what is asked about: "avvik", "tiltak", "barnehage", "resultat". */
const mayBeTopic: readonly CueName[] = [
  "agrees",
  "contradicts",
  "order",
  "marked",
  "table",
  "recommend",
  "action",
  "change",
  "secret",
  "off-topic",
  "source",
  "tool",
  "peers",
  "not-held",
  "not-told",
  "person",
  "points",
  "full",
  "label",
  "municipality",
  "instruction",
  "remark",
  "total",
  "other-round",
  "who",
  "opinion",
  "ours",
  "rises",
  "falls",
  "changes",
  "year",
  "service",
  "unit",
  "positive",
  "negative",
  "period",
  "corrected",
  "double",
  "set-phrase",
];

/** What the words of a saying are about stands behind one of these. */
const prepositions = new Set("om about on regarding concerning kring rundt angaende vedrorende ang".split(" "));
/** How far behind the words of saying it may stand: "hva har de skrevet der om". */
const nearSaying = 4;

interface Telling {
  readonly folded: string;
  readonly at: number;
}

/** Where what is spoken of begins: behind "sier rapporten om", "anything on". */
function topicFrom(words: readonly Word[], cues: readonly CueOccurrence[]): number | undefined {
  const said = cues.filter(({ name }) => name === "says" || name === "exists" || name === "remark");
  const from = words.findLastIndex(
    ({ folded }, at) =>
      prepositions.has(folded) &&
      said.some(({ at: where }) => at - (where.at(-1) ?? 0) <= nearSaying && at >= (where[0] ?? 0)),
  );
  return from < 0 ? undefined : from + 1;
}

/** A part of the telling words, where there is any. */
const narrowed = (telling: readonly Telling[], isInside: (word: Telling) => boolean): readonly Telling[] => {
  const inside = telling.filter(isInside);
  return inside.length > 0 ? inside : telling;
};

export interface Asked {
  readonly words: readonly Word[];
  readonly cues: readonly CueOccurrence[];
  readonly spoken: readonly Locale[];
  /** Where the asker says who is asking. */
  readonly introducing: ReadonlySet<number>;
  /** The municipality's name, folded. */
  readonly subject: string;
  readonly without: ReadonlySet<RuleName>;
}

/** The telling words: of several sentences those of the one that asks, and of those the ones behind "what is said about". */
export function tellingWords({ words, cues, spoken, introducing, subject, without }: Asked): readonly string[] {
  const framing = cues.filter(({ name }) => !mayBeTopic.includes(name)).flatMap(({ at }) => at);
  const frame = new Set([...framing, ...introducing]);
  const hinting = new Set(cues.flatMap(({ at }) => at));
  const ourName = subject.split(" ");
  const open = words.flatMap(({ folded, isNumber }, at): readonly Telling[] => {
    const isCounting = isNumber ? !/^10$/.test(folded) : isNumberWordIn(folded, spoken);
    return littleWords.has(folded) || frame.has(at) || isCounting ? [] : [{ folded, at }];
  });
  const padding = without.has("reading/padding") ? [] : arePadding(open.map(({ folded }) => folded));
  const telling = open.filter((_, index) => padding[index] !== true);
  const beyondName = narrowed(telling, ({ folded }) => !ourName.includes(folded));
  const asked = beyondName.filter(({ at }) => words[at]?.asked === true);
  const asking = asked.some(({ at }) => !hinting.has(at));
  const isWhole = without.has("reading/asking-part");
  const inSentence = asking && !isWhole ? asked : beyondName;
  const from = isWhole ? undefined : topicFrom(words, cues);
  const spokenOf = from === undefined ? inSentence : narrowed(inSentence, ({ at }) => at >= from);
  return spokenOf.map(({ folded }) => folded);
}
