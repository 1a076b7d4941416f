// Joins the lines of one text as they were before they broke.

const conjunctions = new Set(["og", "eller", "samt", "och", "and", "or"]);

/** What stands between two lines: a space, or nothing after a hyphen, unless the hyphen stands for a word ("mål- / og resultatstyring") or is a dash. */
export function jointOf(before: string, line: string): "" | " " {
  if (!/^[\p{L}\p{N}]-$/u.test(before.slice(-2))) return " ";
  const opening = line.split(" ", 1)[0] ?? "";
  return conjunctions.has(opening.toLowerCase()) ? " " : "";
}

export function joinLines(lines: readonly string[]): string {
  return lines.map((line, index) => (index === 0 ? line : jointOf(lines[index - 1] as string, line) + line)).join("");
}
