// Long words of a source cut to fit a line.

/** At most so many characters, cut between words where it can be, with "…" for what is left out. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join("");
  const betweenWords = /^\s/.test(characters[most - 1] ?? "") ? kept : kept.replace(/\s+\S*$/, "");
  return `${betweenWords.trimEnd()}…`;
}
