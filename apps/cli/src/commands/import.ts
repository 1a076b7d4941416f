// kompass import: a report becomes an assessment, with every problem and its place.
import { basename } from "node:path";
import { importReport, type Problem, parseDecisions } from "@kompass/importers";
import { type AssessmentDocument, printAssessment } from "@kompass/model";
import { InvalidArgumentError } from "commander";
import { defaultFrameworkId, frameworkOf } from "../reading/frameworks.js";
import { parseJson, readBytes, readText } from "../reading/read-file.js";
import { writeWhole } from "../reading/write-file.js";
import type { CliWords } from "../words/cli-words.js";
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

function problemInWords({ severity, message, line }: Problem, words: CliWords): string {
  return `  ${words.severities[severity]}${line === undefined ? "" : ` ${words.line(line)}`}: ${message}`;
}

function importInWords(assessment: AssessmentDocument, problems: readonly Problem[], words: CliWords): string {
  const summary = words.found({
    name: assessment.subject.name + (assessment.period === null ? "" : ` ${assessment.period}`),
    claims: String(assessment.claims.length),
    findings: String(assessment.findings.length),
    tables: String(assessment.tables.length),
    problems: String(problems.length),
  });
  const counts = (["strength", "challenge", "weakness"] as const)
    .map(
      (category) =>
        `${assessment.findings.filter((finding) => finding.category === category).length} ${words.categories[category]}`,
    )
    .join(", ");
  const listed = problems.map((problem) => problemInWords(problem, words));
  return [summary, `  ${counts}`, ...(listed.length > 0 ? ["", words.problems, ...listed] : []), ""].join("\n");
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
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (file: string, options: ImportOptions) => {
      const { words } = language(options.lang);
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
      terminal.print(
        options.json
          ? `${JSON.stringify({ assessment, problems }, null, 2)}\n`
          : importInWords(assessment, problems, words),
      );
      if (options.out !== undefined && !wanting && !options.json) terminal.print(`\n${words.writtenTo(options.out)}\n`);
      if (wanting) endWith(1);
    });
};
