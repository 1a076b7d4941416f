// kompass import: a report becomes an assessment, with every problem and its place.
import { basename } from "node:path";
import { importReport, type Problem, parseDecisions } from "@kompass/importers";
import { printAssessment } from "@kompass/model";
import { InvalidArgumentError } from "commander";
import { importProblemInWords, type ProblemSetting } from "../printing/import-problem.js";
import { defaultFrameworkId, frameworkOf } from "../reading/frameworks.js";
import { parseJson, readBytes, readText } from "../reading/read-file.js";
import { writeWhole } from "../reading/write-file.js";
import type { CliCommand } from "./command.js";

interface ImportOptions {
  readonly as?: string;
  readonly framework: string;
  readonly decisions?: string;
  readonly id?: string;
  readonly subject?: string;
  readonly period?: number;
  readonly out?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
}

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError("a year has four digits");
  return Number(text);
}

/** Of a title of a table or another quote in what is printed for a person. */
const longestQuote = 60;

function importInWords(problems: readonly Problem[], setting: ProblemSetting): string {
  const { assessment, words } = setting;
  const summary = words.found({
    name: assessment.subject.name + (assessment.period === null ? "" : ` ${assessment.period}`),
    claims: assessment.claims.length,
    findings: assessment.findings.length,
    tables: assessment.tables.length,
    problems: problems.length,
  });
  const counts = (["strength", "challenge", "weakness"] as const)
    .map((category) =>
      words.categories[category](assessment.findings.filter((finding) => finding.category === category).length),
    )
    .join(", ");
  const listed = problems.map((problem) => {
    const place = problem.line === undefined ? "" : ` ${words.line(problem.line)}`;
    const message = importProblemInWords(problem, { ...setting, longestQuote });
    return `  ${words.severities[problem.severity]}${place}: ${message}`;
  });
  return [
    summary,
    ...(assessment.findings.length > 0 ? [`  ${counts}`] : []),
    ...(listed.length > 0 ? ["", words.problems, ...listed] : []),
    "",
  ].join("\n");
}

export const importReportFile: CliCommand = (program, { terminal, language, endWith }) => {
  program
    .command("import")
    .description("read a report into an assessment")
    .argument("<file>", "the report")
    .option("--as <format>", "the format, where the content doesn't tell")
    .option("--framework <id>", "the framework it was made with", defaultFrameworkId)
    .option("--decisions <file>", "what a person has settled about doubtful findings")
    .option("--id <id>", "the assessment's id")
    .option("--subject <name>", "the municipality, where the report doesn't say")
    .option("--period <year>", "the year of the evaluation, where the report doesn't say", yearOf)
    .option("--out <file>", "write the assessment here")
    .option("--strict", "end with 1 and write nothing where something is wanting")
    .option("--json", "print assessment and problems as JSON")
    .option("--lang <language>", "nb, nn, sv or en; without it --json keeps the importer's English messages")
    .action(async (file: string, options: ImportOptions) => {
      const { locale, words } = language(options.lang);
      const framework = frameworkOf(options.framework, "--framework");
      const decisions =
        options.decisions === undefined
          ? undefined
          : parseDecisions(parseJson(await readText(options.decisions), options.decisions));
      const { assessment, problems } = importReport(await readBytes(file), {
        framework,
        title: basename(file),
        ...(options.as === undefined ? {} : { as: options.as }),
        ...(options.id === undefined ? {} : { id: options.id }),
        ...(options.subject === undefined ? {} : { subject: options.subject }),
        ...(options.period === undefined ? {} : { period: options.period }),
        ...(decisions === undefined ? {} : { decisions }),
      });
      const wanting = options.strict === true && problems.some(({ severity }) => severity !== "info");
      if (options.out !== undefined && !wanting) await writeWhole(options.out, printAssessment(assessment));
      const setting = { framework, assessment, locale, words };
      const said =
        options.lang === undefined
          ? problems
          : problems.map((problem) => ({ ...problem, message: importProblemInWords(problem, setting) }));
      terminal.print(
        options.json
          ? `${JSON.stringify({ assessment, problems: said }, null, 2)}\n`
          : importInWords(problems, setting),
      );
      if (options.out !== undefined && !wanting && !options.json) terminal.print(`\n${words.writtenTo(options.out)}\n`);
      if (wanting) endWith(1);
    });
};
