// Words without their endings, so that "medarbeiderne" and "medarbeidernes" are one word.
const ending = /(?:enes|anes|ernes|ens|ets|ene|ane|erne|nes|ing|ingen|inga|en|et|er|ar|na|es|as|e|a|s|t)$/;

/** Words that say nothing of a topic. */
const empty = new Set(
  "og eller seg for å av på i til med som en et ein eit ei den det de dei har ha er være bli hele alle at om fra frå å ikke ikkje men også ut inn over under ved når enn sin sitt sine egen eget egne god godt gode bedre mer meir the of and to in with a an or for och att för på med som den det av inom sin sitt sina egen egna kommune kommunen kommunens kommunar municipality".split(
    " ",
  ),
);

// Here one ending goes, since the words are of one report; answers takes all, since words of four languages meet there.
/** The stem of a lower-case word; short words stay as they are. */
export function stemOf(word: string): string {
  const stem = word.replace(ending, "");
  return stem.length >= 4 ? stem : word;
}

/** The stems of a text's words that say something. */
export function stemWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !empty.has(word)).map(stemOf);
}
