// All that is made once for a review: names, spelling, what it speaks of.
import type { Review } from "@kompass/findings";
import { equal, isPoint, type Locale, locales, type NodeRef, toDecimal } from "@kompass/model";
import { lazily } from "./lazily.js";
import { createNodeNames } from "./names/node-names.js";
import { type Abbreviations, createAbbreviations } from "./passages/abbreviations.js";
import { asTheyStand, conceptWords, type Seek, withSynonyms } from "./passages/concepts/synonyms.js";
import type { Knowledge } from "./passages/knowledge.js";
import { createMethodIndex } from "./passages/method-index.js";
import { createTopicIndex, type TopicIndex } from "./passages/topic-index.js";
import { serviceWords } from "./tables/service-names.js";
import { createTableNames } from "./tables/table-mentions.js";
import { cueNames, decliningCues } from "./understand/cues/cues.js";
import { cueWords } from "./understand/find-cues.js";
import { languageWords } from "./understand/language/detect-language.js";
import type { Lexicon } from "./understand/read-question.js";
import { noRules, type RuleName } from "./understand/rule-name.js";
import { fold } from "./words/fold.js";
import { littleWords } from "./words/little-words.js";
import { municipalities } from "./words/municipalities.js";
import { numberWords } from "./words/number-words.js";
import { ordinaryWords } from "./words/ordinary-words.js";
import { plainWords } from "./words/plain-words.js";
import { readWords } from "./words/read-words.js";
import { createSpelling } from "./words/spelling.js";

export interface ReviewIndex {
  readonly review: Review;
  readonly lexicon: Lexicon;
  readonly topics: TopicIndex;
  readonly abbreviations: Abbreviations;
  readonly knowledge: Knowledge;
}

/** So much of a question that it is about what the source says. */
const nearlyAll = 0.9;

const mapLocales = <T>(of: (locale: Locale) => T): Readonly<Record<Locale, T>> => ({
  nb: of("nb"),
  nn: of("nn"),
  sv: of("sv"),
  en: of("en"),
});

function disputedBy({ reconciliations }: Review, numbers: readonly string[]): NodeRef | undefined {
  if (numbers.length < 2) return undefined;
  const asked = new Set(numbers.map((number) => number.replaceAll(",", ".")));
  const found = reconciliations.find(({ declared, computed }) => {
    if (!declared || !computed || !isPoint(computed) || equal(declared, computed.lo)) return false;
    return [declared, computed.lo].every((value) => asked.has(toDecimal(value, 1).replace(/\.0$/, "")));
  });
  return found?.target;
}

function createReviewIndex(review: Review, without: ReadonlySet<RuleName>): ReviewIndex {
  const { framework, assessment } = review;
  const seek: Seek = (words) => (without.has("reading/synonyms") ? asTheyStand(words) : withSynonyms(words));
  const names = createNodeNames(framework, assessment.names, seek);
  const topics = lazily(() => createTopicIndex(review, seek));
  const methods = lazily(() => createMethodIndex(framework, seek));
  const abbreviations = lazily(() => createAbbreviations(review));
  const answering = cueNames.filter((name) => !decliningCues.includes(name));
  const cues = mapLocales((locale) => cueWords(locale, answering));
  const declining = locales.map((locale) => cueWords(locale, decliningCues));
  const asking = mapLocales((locale) => [...cues[locale].words, ...numberWords()]);
  const beginnings = mapLocales((locale) => cues[locale].beginnings);
  const joining = () => [
    ...littleWords,
    ...plainWords,
    ...languageWords().map(fold),
    ...declining.flatMap(({ words }) => words),
  ];
  const speaking = lazily(() => [
    ...names.vocabulary(),
    ...topics().vocabulary,
    ...methods().vocabulary(),
    ...conceptWords(),
    ...serviceWords(),
    ...[...municipalities].flatMap((name) => name.split(" ")),
  ]);
  const subject = fold(assessment.subject.name.toLowerCase());
  const spelling = createSpelling({ asking, beginnings, others: [joining, speaking], ordinary: ordinaryWords });
  return {
    review,
    lexicon: {
      framework,
      names,
      spelling,
      tables: createTableNames(assessment.tables),
      subject,
      without,
    },
    get topics() {
      return topics();
    },
    get abbreviations() {
      return abbreviations();
    },
    knowledge: {
      topicFit: (words) => ({
        findings: topics().findings(words, [])[0]?.ofQuestion ?? 0,
        blocks: topics().blocks(words)[0]?.ofQuestion ?? 0,
      }),
      nearestPassage: (...asked) => methods().nearest(...asked),
      introduction: lazily(() => methods().nearest(readWords(`hva er ${framework.id.replace(/-\d+$/, "")}`), [])),
      disputed: (numbers) => disputedBy(review, numbers),
      isAbbreviation: (folded) => abbreviations().find(folded) !== undefined,
      tellsOf: (words) => {
        if (words.length < 3) return false;
        const fits = [topics().findings(words, [])[0], topics().blocks(words)[0]];
        return fits.some((match) => match !== undefined && match.ofQuestion >= nearlyAll);
      },
      speaksOf: (words) => topics().hold(words),
    },
  };
}

const indexes = new WeakMap<ReadonlySet<RuleName>, WeakMap<Review, ReviewIndex>>();

/** The index of a review: made the first time it is asked for, kept as long as the review lives. */
export function indexOf(review: Review, without: ReadonlySet<RuleName> = noRules): ReviewIndex {
  const made = indexes.get(without) ?? new WeakMap<Review, ReviewIndex>();
  indexes.set(without, made);
  const index = made.get(review) ?? createReviewIndex(review, without);
  made.set(review, index);
  return index;
}
