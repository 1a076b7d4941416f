// Everything found in the words of a question, before anyone decides what it asks.
import type { Framework, Locale, NodeRef } from "@kompass/model";
import type { NamedBy, NamedLevel } from "../names/node-names.js";
import type { TableMentions } from "../tables/table-mentions.js";
import type { Word } from "../words/read-words.js";
import type { CueName } from "./cues/cues.js";
import type { CueOccurrence } from "./find-cues.js";
import type { Mentions } from "./mentions.js";
import type { RuleName } from "./rule-name.js";

/** A node that the words name by number, name or something like it. */
export interface NodeMention {
  readonly ref: NodeRef;
  readonly level: NamedLevel;
  readonly by: "number" | NamedBy;
  /** Where its words stand. */
  readonly at: readonly number[];
  /** The other nodes that the same words fit as well. */
  readonly others: readonly NodeRef[];
}

export interface Reading {
  readonly framework: Framework;
  readonly words: readonly Word[];
  /** `undefined` where the words don't tell. */
  readonly locale: Locale | undefined;
  readonly cues: readonly CueOccurrence[];
  /** In the order of the words, each node once. */
  readonly nodes: readonly NodeMention[];
  readonly mentions: Mentions;
  /** Columns and years of the tables beside the scores. */
  readonly table: TableMentions;
  /** Folded words that say what is asked about: neither little words nor the frame of the question. */
  readonly telling: readonly string[];
  /** Rules that are left out, to see what they are worth; none for a person's question. */
  readonly without: ReadonlySet<RuleName>;
}

export const has = (reading: Reading, ...names: readonly CueName[]): boolean =>
  reading.cues.some(({ name }) => names.includes(name));

/** Where the first of these hints stands. */
export const firstOf = (reading: Reading, ...names: readonly CueName[]): number | undefined =>
  reading.cues.filter(({ name }) => names.includes(name)).toSorted((a, b) => a.from - b.from)[0]?.from;

/** Mentions by number or name come before those by keyword, and those before mere likeness. */
export function sureNodes(reading: Reading): readonly NodeMention[] {
  const sure = reading.nodes.filter(({ by }) => by === "number" || by === "name");
  const asked = sure.length > 0 ? sure : reading.nodes.filter(({ by }) => by === "keyword");
  return asked.length > 0 ? asked : reading.nodes;
}
