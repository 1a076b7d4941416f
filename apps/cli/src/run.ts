// Runs one command and says with which code the program ends.
import { localeSchema, locales } from "@kompass/model";
import { Command, CommanderError } from "commander";
import { allCommands } from "./commands/all-commands.js";
import { describeError, errorAsJson, errorAsLine } from "./describe-error.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";
import { allWords } from "./words/all-words.js";

function language(option: string | undefined) {
  const parsed = localeSchema.safeParse(option ?? "nb");
  if (!parsed.success)
    throw new UsageError("cli/unknown-language", { place: "--lang", facts: { known: locales.join(", ") } });
  return { locale: parsed.data, words: allWords[parsed.data] };
}

/** The words for an error: in the language asked for, where that is one. */
function wordsFor(args: readonly string[]) {
  const at = args.indexOf("--lang");
  const parsed = localeSchema.safeParse(args[at + 1]);
  return allWords[at >= 0 && parsed.success ? parsed.data : "nb"];
}

/** 0 done, 1 understood and found wanting, 2 used wrongly or unreadable input. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let exitCode: 0 | 1 | 2 = 0;
  const program = new Command("kompass")
    .description("Kommunekompasset as living software: scores, findings and answers that cite the evaluation")
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: terminal.print, writeErr: () => undefined });
  for (const command of allCommands) {
    command(program, {
      terminal,
      language,
      endWith: (code) => {
        exitCode = code;
      },
    });
  }
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: terminal.print, writeErr: () => undefined });
  try {
    if (args.length === 0) terminal.print(program.helpInformation());
    else await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const subject = args.slice(0, 2).join(" ");
    const described = describeError(error, subject, wordsFor(args));
    terminal.complain(args.includes("--json") ? errorAsJson(described) : errorAsLine(described));
    return 2;
  }
}
