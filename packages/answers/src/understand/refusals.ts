// Questions that get no figure whatever else they say, and why.
import type { Refusal, Refused } from "../refusal.js";
import type { CueName } from "./cues/cues.js";
import { speaksOfTable } from "./intents/table.js";
import { supposes } from "./intents/what-if.js";
import { has, type Reading, sureNodes } from "./reading.js";

interface Rule {
  readonly reason: Refusal;
  readonly applies: (reading: Reading, known: KnownRounds) => boolean;
  readonly echo?: (reading: Reading, known: KnownRounds) => string;
}

export interface KnownRounds {
  /** Years of evaluation that are loaded. */
  readonly years: readonly number[];
  /** Several rounds of the municipality are loaded. */
  readonly hasRounds: boolean;
  /** Other municipalities are loaded. */
  readonly hasPeers: boolean;
  /** Municipalities that are loaded, folded. */
  readonly subjects: readonly string[];
  /** Whether the source itself speaks of all these words. */
  readonly speaksOf: (words: readonly string[]) => boolean;
  /** Whether the source speaks of nearly all of them, in whatever form. */
  readonly tellsOf: (words: readonly string[]) => boolean;
}

const named = (reading: Reading): boolean => reading.nodes.some(({ by }) => by === "number" || by === "name");
const asksFigure = (reading: Reading): boolean =>
  has(reading, "points", "share", "lost", "maximum", "got", "how-well", "total");

/** A command stands first, or after "please", "kan du", "vær så snill". */
function isCommand(reading: Reading): boolean {
  const polite = /^(please|vennligst|snill|du|kan|could|can|you|no|na|nu|og|and|och|hei|hello|hej|bare|just|sa|then)$/;
  return reading.cues.some(({ name, from }) => {
    if (name !== "change") return false;
    return (
      reading.words.slice(0, from).every(({ folded }) => polite.test(folded)) ||
      reading.words[from]?.startsSentence === true
    );
  });
}

const otherYears = (reading: Reading, { years }: KnownRounds): readonly number[] =>
  years.length === 0 ? [] : reading.mentions.years.filter((year) => !years.includes(year));

const otherPlaces = (reading: Reading, { subjects }: KnownRounds): readonly string[] =>
  reading.mentions.municipalities.filter((name) => !subjects.includes(name));

/** Another place that the source itself brings up is a topic, unless its score is asked for. */
const isTopic = (reading: Reading, places: readonly string[], { speaksOf }: KnownRounds): boolean =>
  places.every((place) => speaksOf(place.split(" "))) &&
  reading.telling.length > places.length + 1 &&
  !has(reading, "points", "share", "total", "compare", "how-well");

/** A greeting, a name, or a question about the one that answers. */
function asksNothing(reading: Reading, subjects: readonly string[]): boolean {
  if (reading.nodes.length > 0) return false;
  const open = reading.telling.filter((word) => !subjects.some((subject) => subject.split(" ").includes(word)));
  const helped = new Set(reading.cues.flatMap(({ name, at }) => (name === "help" ? at : [])));
  const rest = open.filter((word) => !reading.words.some(({ folded }, at) => folded === word && helped.has(at)));
  const others = reading.cues.some(({ name }) => !["help", "ours", "municipality", "and"].includes(name));
  return (
    rest.length === 0 &&
    !others &&
    (helped.size > 0 || reading.telling.length > open.length || reading.words.length === 1)
  );
}

/** Neither a node nor a topic is named: the whole of it is to be judged. */
const isAboutNothing = (reading: Reading): boolean =>
  !named(reading) &&
  reading.telling.every((word) => isHinted(reading, word, "points", "total", "ours", "municipality"));

const isHinted = (reading: Reading, word: string, ...names: readonly CueName[]): boolean =>
  reading.cues.some(
    ({ name, at }) => names.includes(name) && at.some((index) => reading.words[index]?.folded === word),
  );

/** Something else that isn't held may be named in passing: "i budsjettdebatten vil jeg vise til områdene over 80 poeng". */
const asksForRemarksOrOrder = (reading: Reading): boolean =>
  (named(reading) || has(reading, "area", "subarea", "perspective")) &&
  has(reading, "strength", "challenge", "weakness", "weakest", "strongest", "below", "above", "points");

/** In this order: the first that applies is the reason. */
export const refusalRules: readonly Rule[] = [
  {
    reason: "instruction",
    applies: (reading, known) =>
      has(reading, "instruction", "invent") &&
      !(supposes(reading) && has(reading, "becomes") && !has(reading, "change")) &&
      (has(reading, "change", "invent") ||
        !(named(reading) && asksFigure(reading) && otherYears(reading, known).length === 0)),
  },
  { reason: "secret", applies: (reading) => has(reading, "secret") && !(named(reading) && asksFigure(reading)) },
  { reason: "other-tenant", applies: (reading) => has(reading, "other-tenant") },
  {
    reason: "change-request",
    applies: (reading) =>
      isCommand(reading) &&
      (named(reading) || has(reading, "points", "weakness", "strength", "challenge", "remark", "total")) &&
      !has(reading, "rank", "weakest", "strongest", "compare"),
  },
  {
    reason: "person",
    applies: (reading) =>
      has(reading, "person") ||
      (has(reading, "who") &&
        has(reading, "weakest", "strongest", "weaker") &&
        !named(reading) &&
        !has(reading, "area", "subarea", "perspective")),
  },
  {
    reason: "opinion",
    applies: (reading) => has(reading, "opinion") || (has(reading, "good-enough") && isAboutNothing(reading)),
  },
  {
    reason: "off-topic",
    applies: (reading) => has(reading, "off-topic") && !named(reading) && !has(reading, "says", "not-told"),
  },
  {
    reason: "unknown-node",
    applies: ({ mentions }) => mentions.unknown.length > 0,
    echo: ({ mentions }) => mentions.unknown[0] ?? "",
  },
  {
    reason: "other-municipality",
    applies: (reading, known) => {
      const places = otherPlaces(reading, known);
      return places.length > 0 && !isTopic(reading, places, known);
    },
  },
  {
    reason: "other-round",
    applies: (reading, known) =>
      (has(reading, "other-round") && !known.hasRounds && !supposes(reading) && !speaksOfTable(reading)) ||
      (otherYears(reading, known).length > 0 &&
        (asksFigure(reading) ||
          named(reading) ||
          has(reading, "weakest", "strongest", "strength", "challenge", "weakness")) &&
        !speaksOfTable(reading)),
    echo: (reading, known) => String(otherYears(reading, known)[0] ?? ""),
  },
  {
    reason: "comparison-with-others",
    applies: (reading, known) =>
      !known.hasPeers &&
      !has(reading, "recommend") &&
      (has(reading, "ranking-place") ||
        (has(reading, "peers") &&
          !(has(reading, "says", "how-is") && !has(reading, "points", "share", "average", "rank", "compare")) &&
          (named(reading) ||
            has(reading, "ours", "total", "points", "average", "rank", "compare", "strongest", "weakest")) &&
          (asksFigure(reading) ||
            has(
              reading,
              "above",
              "below",
              "compare",
              "stronger",
              "weaker",
              "strongest",
              "weakest",
              "average",
              "rank",
            )))),
  },
  {
    reason: "question-score",
    applies: (reading) =>
      sureNodes(reading).some(({ level }) => level === "question") && asksFigure(reading) && !has(reading, "about"),
    echo: (reading) => sureNodes(reading).find(({ level }) => level === "question")?.ref ?? "",
  },
  {
    reason: "not-held",
    applies: (reading, known) =>
      has(reading, "not-told") ||
      (has(reading, "not-held") &&
        !speaksOfTable(reading) &&
        !asksForRemarksOrOrder(reading) &&
        otherPlaces(reading, known).length === 0 &&
        !known.tellsOf(reading.telling)),
  },
  { reason: "help", applies: (reading, { subjects }) => asksNothing(reading, subjects) },
];

/** Why a question must be declined before anything is looked up; `undefined` where it need not be. */
export function refuse(reading: Reading, known: KnownRounds): Refused | undefined {
  const rule = refusalRules.find(
    ({ reason, applies }) => applies(reading, known) && !reading.without.has(`refusal/${reason}`),
  );
  return rule && { reason: rule.reason, echo: rule.echo?.(reading, known) ?? "" };
}
