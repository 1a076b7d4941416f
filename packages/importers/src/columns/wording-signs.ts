// Which signs of a strength, a challenge or a weakness the words of a finding carry.
import type { WordingCues } from "./cues/wording-cues.js";

export type WordingSign =
  /** Something is said, then turned: "…, men …". */
  | "turns"
  /** It denies before any turn: "Har ikke …". */
  | "denies"
  | "scarcely"
  /** It opens with an infinitive or imperative. */
  | "proposes"
  | "asks"
  | "more"
  /** It praises before any turn. */
  | "praises"
  | "states";

/** Words long enough that an ending says what kind of word they are. */
const shortestInflected = 7;

export function wordingSigns(text: string, cues: WordingCues): ReadonlySet<WordingSign> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = spaced(words);
  const turn = firstOf(cues.turns, whole);
  // A turning word that opens the finding turns nothing.
  const turned = turn > 0;
  const before = turned ? `${whole.slice(0, turn)} ` : whole;
  const signs = new Set<WordingSign>();
  if (turned) signs.add("turns");
  if (holds(cues.denies, before)) signs.add("denies");
  if (holds(cues.scarcely, before)) signs.add("scarcely");
  if (holds(cues.asks, whole)) signs.add("asks");
  if (asksForMore(cues, before)) signs.add("more");
  if (holds(cues.praises, before)) signs.add("praises");
  if (opens(cues.proposes, whole) || endsLikeProposal(words[0] ?? "", cues)) signs.add("proposes");
  else if (opens(cues.states, whole)) signs.add("states");
  return signs;
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(" ")} `;
}

function firstOf(phrases: readonly string[], text: string): number {
  return phrases.reduce((first, phrase) => {
    const place = text.indexOf(` ${phrase} `);
    return place === -1 || (first !== -1 && first < place) ? first : place;
  }, -1);
}

function holds(phrases: readonly string[], text: string): boolean {
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}

function opens(phrases: readonly string[], text: string): boolean {
  return phrases.some((phrase) => text.startsWith(` ${phrase} `));
}

function endsLikeProposal(word: string, cues: WordingCues): boolean {
  return word.length >= shortestInflected && cues.proposingEndings.some((ending) => word.endsWith(ending));
}

/** "more than" compares; "more" asks. */
function asksForMore({ more, than }: WordingCues, text: string): boolean {
  return more.some((phrase) => {
    const place = text.indexOf(` ${phrase} `);
    return place !== -1 && !than.some((word) => text.startsWith(` ${word} `, place + phrase.length + 1));
  });
}
