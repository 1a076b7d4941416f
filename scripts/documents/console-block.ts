// Commands that a document shows with what they print: ```console blocks whose commands start with "$ ".

export interface ShownCommand {
  readonly command: string;
  /** The lines that stand below the command; "…" stands for anything. */
  readonly output: string;
}

export function shownCommandsOf(document: string): readonly ShownCommand[] {
  return [...document.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...lines] = part.split("\n");
        return { command, output: lines.join("\n").trim() };
      }),
  );
}

/** Matches what `asShown` makes of the output that a document shows, "…" being anything. */
export function patternOf(shown: string): RegExp {
  return new RegExp(`^${shown.split("…").map(RegExp.escape).join(".*?")}$`, "s");
}

/** Output as a document shows it: no-break spaces and Windows' line ends look like the plain ones. */
export function asShown(printed: string): string {
  return printed.replaceAll("\r\n", "\n").replaceAll("\u00a0", " ").trim();
}
