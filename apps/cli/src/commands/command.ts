// What a command is given, and how it is added to the program.
import type { Locale } from "@kompass/model";
import type { Command as Program } from "commander";
import type { Terminal } from "../terminal.js";
import type { CliWords } from "../words/cli-words.js";

export interface Surroundings {
  readonly terminal: Terminal;
  /** The language of what is printed: `--lang`, else Bokmål. Throws `cli/unknown-language`. */
  readonly language: (option: string | undefined) => { readonly locale: Locale; readonly words: CliWords };
  /** Ends the program with this code once the command is done: 1 for "understood and found wanting". */
  readonly endWith: (exitCode: 0 | 1) => void;
}

/** Adds itself to the program. */
export type CliCommand = (program: Program, surroundings: Surroundings) => void;
