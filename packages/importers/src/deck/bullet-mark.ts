// The sign that opens an entry of a list.

const marks: ReadonlySet<string> = new Set([..."⬧•◆◇▪▫●○■□–-*·‣⁃➢➤✓►▶\uf0b7\uf0a7\uf0d8o"]);
/** These are signs of their own, too: they open an entry only where a space follows. */
const needsSpace: ReadonlySet<string> = new Set([..."–-*o"]);

/** The mark, or `undefined` where the text opens with none. */
export function bulletMarkOf(text: string): string | undefined {
  const mark = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (!marks.has(mark)) return undefined;
  return needsSpace.has(mark) && text.charAt(mark.length) !== " " ? undefined : mark;
}
