// `pnpm eval`: asks every question whose right answer is known and counts; a fall ends `--check` with 1.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { KompassError } from "@kompass/model";
import { openLibrary } from "./library.js";
import { NoQuestionsError } from "./questions/no-questions-error.js";
import { readQuestions } from "./questions/read-questions.js";
import { type Options, readOptions } from "./read-options.js";
import { printResults } from "./results/print-results.js";
import { resultsSchema } from "./results/results.js";
import { run } from "./run.js";

const results = new URL("../results.json", import.meta.url);

async function evaluate(options: Options): Promise<void> {
  const { kinds, locales } = options;
  const folder = options.questions === undefined ? undefined : pathToFileURL(`${options.questions}/`);
  const questions = readQuestions(folder ?? new URL("../questions/", import.meta.url)).filter(
    ({ kind, locale }) =>
      (kinds.length === 0 || kinds.includes(kind)) && (locales.length === 0 || locales.includes(locale)),
  );
  if (questions.length === 0) throw new NoQuestionsError();
  const { output, faults } = await run(
    {
      questions,
      library: openLibrary(),
      kept: () => resultsSchema.parse(JSON.parse(readFileSync(results, "utf8"))),
      keep: (found) => writeFileSync(results, printResults(found)),
    },
    options,
  );
  process.stdout.write(output);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

const options = readOptions(process.argv.slice(2));
if ("wrong" in options) {
  process.stderr.write(`${options.wrong}\n`);
  process.exitCode = 2;
} else {
  try {
    await evaluate(options);
  } catch (error) {
    if (!(error instanceof KompassError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
