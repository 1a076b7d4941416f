// Every rule of the understanding has a name, by which it can be left out to see what it is worth.
import type { Query } from "../query.js";
import type { Refusal } from "../refusal.js";
import type { CueName } from "./cues/cues.js";

/** What reading the words of a question does besides finding numbers, names and hints as they stand. */
export const readingSteps = [
  // misspelt words are put right
  "spelling",
  // words that are only like a node's name may mean it
  "likeness",
  // other words for the same thing, across languages
  "synonyms",
  // "fem", "halvparten", "tredje"
  "number-words",
  "fractions",
  "ordinals",
  // "fem komma to"
  "spoken-numbers",
  // "arbeidsgiverområdet", "arbeids miljø", "tredjeplass"
  "compounds",
  // "Som enhetsleder lurer jeg på", "Jeg leder HR."
  "asides",
  // "Hva fikk vi på 5?"
  "bare-numbers",
  // "ikke nådd 65"
  "negation",
  // "perspektiv B"
  "letters",
  // names of municipalities
  "places",
  // who writes one Norwegian may use the other's words
  "both-norwegians",
  // a question too short to tell speaks the language that its topic is worded in
  "topic-language",
  // everyday words name no topic
  "padding",
  // of several sentences the one that asks tells the topic, and of it what stands behind "what is said about"
  "asking-part",
  // "…, stemmer det?" questions no sum
  "confirmations",
] as const;

/** How a question leans on the one before it, in the order in which it is tried. */
export const conversationSteps = [
  // "og utenom område 5?"
  "all-but",
  // "og område 3?"
  "other-node",
  // "hvor står det?"
  "places",
  // "hva bør vi gjøre med det?"
  "advice",
  // "hvor mange er det?"
  "count",
  // "hva skiller dem?"
  "side-by-side",
  // "og den nest svakeste?"
  "other-order",
  // "og barnehage samme år?"
  "other-cell",
  // "og hvis den bare går til 10?"
  "other-supposition",
  // "og medianen?"
  "other-figure",
  // "og under 50?"
  "other-limit",
  // "hvilke utfordringer er det der?"
  "same-node",
  // "7.3?" is answered in the language of the conversation
  "language",
] as const;

export type ReadingStep = (typeof readingSteps)[number];
export type ConversationStep = (typeof conversationSteps)[number];

export type RuleName =
  | `intent/${Query["kind"]}`
  | `refusal/${Refusal}`
  | `conversation/${ConversationStep}`
  | `reading/${ReadingStep}`
  | `hint/${CueName}`;

/** Every rule is in force. */
export const noRules: ReadonlySet<RuleName> = new Set();
