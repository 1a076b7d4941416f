// Joins the lines of one text as they were before they broke.

const conjunctions = new Set(["og", "eller", "samt", "och", "and", "or"]);

/** One space between lines; none after a hyphen, unless the hyphen stands for a word ("mål- / og resultatstyring") or is a dash. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((joined, line) => {
    if (joined === "") return line;
    const opening = line.split(" ", 1)[0] ?? "";
    const hyphenated = /[\p{L}\p{N}]-$/u.test(joined) && !conjunctions.has(opening.toLowerCase());
    return hyphenated ? joined + line : `${joined} ${line}`;
  }, "");
}
