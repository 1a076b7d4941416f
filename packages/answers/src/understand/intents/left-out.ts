// "Utenom område 5", "apart from 5 and 8": the nodes that a question leaves out, and what it asks of the others.
import type { CueOccurrence } from "../find-cues.js";
import { has, type NodeMention, type Reading } from "../reading.js";
import type { AskedLevel } from "./scope.js";

/** How far behind "utenom" what is left out may stand, and how far before "ikke medregnet". */
const leftOutBehind = 6;
const leftOutBefore = 2;

const listed = (text: string): ReadonlySet<string> => new Set(text.split(" "));
/** What may stand between two nodes that are left out together. */
const joining = listed("og och and eller or samt begge bade bada both nr nummer no number the");
/** With one of these something else begins to be asked. */
const asking = listed(
  "hva hvilke hvilken hvilket hvor kva kor korleis hvordan vad vilka vilken vilket hur what which how",
);
/** Leaves out a node whose number stands right behind it: "uten 5.2". */
const lacking = listed("uten utan u without minus");
/** "i område 7 bortsett fra det": what is left out is said by a word that points back. */
const pointing = listed("det den dette denne disse desse dem dei de detta dessa it that this those them");

const levels: readonly AskedLevel[] = ["perspective", "area", "subarea"];
const levelOf = (name: string): AskedLevel | undefined => levels.find((level) => level === name);

interface LeftOut {
  readonly nodes: readonly NodeMention[];
  /** The words that say so, between the first and the last of them. */
  readonly from: number;
  readonly to: number;
}

const firstOf = ({ at }: Pick<NodeMention, "at">): number => Math.min(...at);
const lastOf = ({ at }: Pick<NodeMention, "at">): number => Math.max(...at);

function isJoined(reading: Reading, before: number, after: number): boolean {
  const isLevel = (index: number): boolean =>
    reading.cues.some(({ name, at }) => levelOf(name) !== undefined && at.includes(index));
  return reading.words.slice(before + 1, after).every(({ folded }, index) => {
    const at = before + 1 + index;
    return joining.has(folded) || isLevel(at) || reading.nodes.some((node) => node.at.includes(at));
  });
}

/** Those from the first one on that nothing but "og" parts. */
function together(reading: Reading, nodes: readonly NodeMention[]): readonly NodeMention[] {
  const end = nodes.findIndex((node, index) => {
    const before = nodes[index - 1];
    return before !== undefined && !isJoined(reading, lastOf(before), firstOf(node));
  });
  return end < 0 ? nodes : nodes.slice(0, end);
}

/** "Hvis 5.2 ikke teller, hva er snittet i område 5": behind the comma something else is asked. */
const isPartedFrom = ({ words }: Reading, last: number, first: number): boolean =>
  words.slice(last + 1, first + 1).some(({ afterBreak, folded }) => afterBreak || asking.has(folded));

function behind(reading: Reading, { from, at }: CueOccurrence, isNear: boolean): LeftOut | undefined {
  const last = at.at(-1) ?? from;
  const nodes = reading.nodes.filter((node) => node.by !== "likeness" && firstOf(node) > from);
  const [first] = nodes;
  if (first === undefined || firstOf(first) - last > leftOutBehind) return undefined;
  if (isNear && isPartedFrom(reading, last, firstOf(first))) return undefined;
  const gone = together(reading, nodes);
  return { nodes: gone, from, to: Math.max(last, ...gone.map(lastOf)) };
}

function ahead(reading: Reading, { from, at }: CueOccurrence): LeftOut | undefined {
  const last = at.at(-1) ?? from;
  if (pointing.has(reading.words[last + 1]?.folded ?? "")) return undefined;
  const nodes = reading.nodes.filter((node) => node.by !== "likeness" && lastOf(node) < from).toReversed();
  const [nearest] = nodes;
  if (nearest === undefined || from - lastOf(nearest) > leftOutBefore) return undefined;
  const end = nodes.findIndex((node, index) => {
    const after = nodes[index - 1];
    return after !== undefined && !isJoined(reading, lastOf(node), firstOf(after));
  });
  const gone = (end < 0 ? nodes : nodes.slice(0, end)).toReversed();
  return { nodes: gone, from: Math.min(...gone.map(firstOf)), to: last };
}

const lackingOf = ({ words, nodes }: Reading): readonly CueOccurrence[] =>
  words.flatMap(({ folded }, from): readonly CueOccurrence[] => {
    const isBefore = nodes.some(({ by, at }) => by === "number" && at.includes(from + 1));
    return lacking.has(folded) && isBefore ? [{ name: "except", from, at: [from] }] : [];
  });

/** A question without what it leaves out. */
export interface Aside {
  /** The nodes that are left out; none where the words leave out nothing. */
  readonly except: readonly string[];
  /** The deepest level of them. */
  readonly level: AskedLevel | undefined;
  /** What is asked of the others. */
  readonly rest: Reading;
}

/** "Utenom område 5", "holder vi 5 utenfor", "område 5 not counted": parted from what is asked of the others. */
export function setAside(reading: Reading): Aside {
  const cues = [...reading.cues.filter(({ name }) => name === "except"), ...lackingOf(reading)];
  const first = (find: (cue: CueOccurrence) => LeftOut | undefined): LeftOut | undefined =>
    cues.map(find).find((each) => each !== undefined);
  const out =
    first((cue) => behind(reading, cue, true)) ??
    first((cue) => ahead(reading, cue)) ??
    first((cue) => behind(reading, cue, false));
  if (out === undefined) return { except: [], level: undefined, rest: reading };
  const gone = new Set(out.nodes);
  const isInside = (index: number): boolean => index >= out.from && index <= out.to;
  const isNumbering = (index: number): boolean => /^(nr|nummer|no|number)$/.test(reading.words[index]?.folded ?? "");
  const isBeside = (last: number): boolean =>
    out.nodes.some(
      (node) =>
        node.at.includes(last + 1) || (isNumbering(last + 1) && node.at.includes(last + 2)) || node.at.includes(last),
    );
  const words = new Set(reading.words.flatMap(({ folded }, index) => (isInside(index) ? [folded] : [])));
  return {
    except: out.nodes.map(({ ref }) => ref),
    level: levels.findLast((level) => out.nodes.some((node) => node.level === level)),
    rest: {
      ...reading,
      nodes: reading.nodes.filter((node) => !gone.has(node)),
      cues: reading.cues.filter(({ name, at }) => levelOf(name) === undefined || !isBeside(at.at(-1) ?? 0)),
      telling: reading.telling.filter((word) => !words.has(word)),
    },
  };
}

/** Whether a node is said to be left out. */
export const leavesOut = (reading: Reading): boolean => setAside(reading).except.length > 0;

/** "og bortsett fra den?": what is left out was the answer before. */
export const pointsAside = (reading: Reading): boolean =>
  has(reading, "except") && reading.words.some(({ folded }) => pointing.has(folded));

/** The deeper of two levels. */
export const deeper = (asked: AskedLevel, other: AskedLevel | undefined): AskedLevel =>
  other !== undefined && levels.indexOf(other) > levels.indexOf(asked) ? other : asked;
