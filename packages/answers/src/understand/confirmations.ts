// "We have a chatbot, is that right?": a clause that only asks to confirm what stands before it questions no sum.
import { littleWords } from "../words/little-words.js";
import type { Word } from "../words/read-words.js";
import type { CueName } from "./cues/cues.js";
import type { CueOccurrence } from "./find-cues.js";

/** What there is to add up or to compare: beside these "is that right?" asks whether figures agree. */
const figures: readonly CueName[] = ["sum", "total", "declared", "computed", "table", "label", "points"];

/** The hints without the "wrong" and "conflict" of other sentences than the one that asks what is said. */
export function withoutEarlierConflicts(
  cues: readonly CueOccurrence[],
  words: readonly Word[],
): readonly CueOccurrence[] {
  const asksSaying = cues.some(({ name, from }) => name === "says" && words[from]?.asked === true);
  return asksSaying ? cues.filter(({ name, from }) => name !== "agrees" || words[from]?.asked === true) : cues;
}

/** The hints, with "agrees" turned into "confirm" where nothing but it stands in the last clause. */
export function withConfirmations(cues: readonly CueOccurrence[], words: readonly Word[]): readonly CueOccurrence[] {
  const from = words.findLastIndex(({ afterBreak }) => afterBreak);
  const before = words.slice(0, from);
  if (from <= 0 || before.every(({ folded }) => littleWords.has(folded)) || words.some(({ isNumber }) => isNumber))
    return cues;
  if (cues.some(({ name }) => figures.includes(name))) return cues;
  const agreeing = new Set(cues.flatMap(({ name, at }) => (name === "agrees" || name === "confirm" ? at : [])));
  const isTag = words.every(({ folded }, at) => at < from || agreeing.has(at) || littleWords.has(folded));
  if (!isTag) return cues;
  return cues.map((cue) => (cue.name === "agrees" && cue.from >= from ? { ...cue, name: "confirm" } : cue));
}
