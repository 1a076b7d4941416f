// The command line in English.
import type { ModelSettingsProblem } from "@kompass/answers";
import type { CliWords } from "./cli-words.js";
import { counted } from "./counted.js";
import { en as importProblems } from "./import-problems/en.js";
import { en as plan } from "./plan/en.js";
import { en as slack } from "./slack/en.js";

export const en: CliWords = {
  errors: {
    "cli/usage": ({ detail }) => `${detail}; see "kompass --help"`,
    "cli/missing-file": () => "there is no such file; check the name, or use the example midtre-gauldal-2023",
    "cli/not-a-file": () => "this is not a file; give the name of a file",
    "cli/unreadable-file": ({ detail }) => `the file can't be read (${detail}); check that you have access`,
    "cli/too-large": ({ limit }) => `the file is larger than ${limit}; split it`,
    "cli/broken-json": ({ detail }) => `this is not valid JSON (${detail}); correct the file`,
    "cli/broken-line": ({ detail }) =>
      `the line is not a question (${detail}); it should look like this: {"id": "1", "question": "…"}`,
    "cli/unknown-framework": ({ known }) => `unknown framework; these are known: ${known}`,
    "cli/unknown-language": ({ known }) => `unknown language; choose one of ${known}`,
    "cli/unknown-format": ({ known }) => `unknown format; these can be read: ${known}`,
    "cli/no-question": () => "the question is missing; put it in quotation marks, or use --batch FILE",
    "cli/unknown-node": ({ ref }) => `"${ref}" is not in the framework; name an area or sub-area, such as 5 or 5.2`,
    "cli/not-a-date": () => "this is not a date; write it like 2026-11-23",
    "cli/not-a-target": () => "this is not a target; write points in total (600) or a share (50%)",
    "cli/not-a-count": () => "this is not a number of things; write a whole number from 1",
    "cli/not-writable": ({ detail }) => `can't write there (${detail}); choose another place`,
    "cli/shared-store": () =>
      "names PostgreSQL, which pg_dump backs up; see docs/backing-up.md, or name a folder with --data",
    "cli/model-missing": () =>
      "no language model is chosen; set KOMPASS_LLM_MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL",
    "cli/model-setting": ({ problem }) =>
      ({
        missing: "is missing; set it, or set OPENAI_BASE_URL to a server of your own",
        spaces: "must not hold spaces; correct the value",
        "no-address": "must be an http or https address; correct the value",
      })[problem as ModelSettingsProblem],
    "cli/missing-setting": () => "is missing; set it in the environment or in a .env file",
    "cli/wrong-setting": ({ detail }) => `can't be used (${detail}); correct the value`,
    "cli/not-a-mode": () => "choose socket or http",
    "cli/not-an-address": () => "this is not an https address; write the address at which Slack reaches the server",
    "cli/not-days": ({ most }) => `write a number of days from 1 to ${most}`,
  },
  packageErrors: {
    "storage/no-store": ({ folder }) => `nothing is stored in ${folder}; name the right folder with --data`,
    "storage/not-a-backup": () =>
      'this is no backup that this version can read; use a file that "kompass backup" has written',
    "storage/in-use": ({ folder }) =>
      `something is using what is stored in ${folder}; stop the bot first, or use --replace`,
    "storage/newer-store": ({ folder, rows }) =>
      `${folder} holds rows that the backup does not (in all: ${rows}), and they would be lost; make a new backup first, or use --replace`,
    "storage/migration-failed": () =>
      "what is stored was written by a newer version or is damaged; use the newest version of kompass",
    "importers/empty-file": () => "the file is empty; choose another",
    "importers/file-too-large": () => "the file is too large; split it",
    "importers/binary-file": () => "the file is not text; export the report as plain text",
    "importers/undecodable-text": () => "the file's characters can't be read; save it as UTF-8",
    "importers/unsupported-format": ({ format, known }) =>
      `the format "${format}" can't be read yet; these can: ${known}`,
    "importers/invalid-decisions": ({ detail }) => `the decisions are not valid (${detail}); correct the file`,
    "model/invalid-assessment": ({ detail }) => `this is not a valid assessment (${detail}); correct the file`,
    "model/framework-mismatch": ({ found, expected }) =>
      `the assessment was made with the framework ${found}, not ${expected}; use the same framework`,
    "model/unknown-node": ({ ref, frameworkId }) =>
      `"${ref}" is not in the framework ${frameworkId}; correct the assessment`,
    "model/unknown-level": ({ question, level, dimension }) =>
      `question ${question} has no level "${level}" for ${dimension}; correct the response`,
    "model/contradictory-response": ({ question }) =>
      `question ${question} is both answered and marked as not applicable; keep one`,
    "model/not-applicable-forbidden": ({ question }) =>
      `question ${question} may not be marked as not applicable; answer it`,
  },
  importProblems,
  plan,
  slack,
  quoted: (text) => `"${text}"`,
  node: "Area",
  declared: "Declared",
  computed: "Computed",
  maximum: "Max",
  share: "Share",
  total: "Total",
  levels: { perspective: "perspective", area: "area", subarea: "sub-area", question: "question" },
  declaredSum: "sum of the printed area scores",
  policyAssumed: "How answers earn points has not been published; the rules used here are assumed.",
  verdicts: {
    consistent: "adds up",
    "rounding-only": "adds up within rounding",
    discrepant: "does not add up",
    insufficient: "can't be checked, rows are missing",
  },
  discrepancy: ({ name, declared, computed, gap }) =>
    `${name}: the printed score is ${declared}, but the rows add up to ${computed}; rounding can't explain ${gap} of the difference`,
  derivedDiscrepancy: ({ name, declared, computed, gap }) =>
    `${name}: the printed area scores add up to ${declared}, but the rows to ${computed}; rounding can't explain ${gap} of the difference`,
  possibleExplanations: "Possible explanations, each on its own:",
  explanation: {
    parent: (name, range) => `the score of ${name} is misprinted and should be ${range}`,
    child: (name, range) => `the score of ${name} is misprinted and should be ${range}`,
    missingRow: (name, range) => `the row of ${name} is missing and should be ${range}`,
    weighting: (name) => `the rows under ${name} are weighted differently`,
  },
  contradictedBy: (claims) => `doesn't fit ${claims}, which nobody has accepted yet`,
  range: (lo, hi) => `between ${lo} and ${hi}`,
  line: (line) => `line ${line}`,
  lines: (lines, count) => `${count === 1 ? "line" : "lines"} ${lines}`,
  namesDiffer: (name, names) => `${name} goes by several names in the source: ${names}`,
  table: {
    headerOrder: (columns) => `the table's header has another order than its numbers; the right order is ${columns}`,
    strayValue: (row, values) => `the row "${row}" holds numbers that belong to no column: ${values}`,
    wrongLabel: (row, says, holds) => `the row "${row}" says ${says} but gives the sum of ${holds}`,
    wrongSum: (row, says) => `the row "${row}" is not the sum of ${says}`,
    rounding: (row, printed, added) =>
      `the row "${row}": the printed sum is ${printed}, its numbers add up to ${added} (rounding)`,
    wrongTotal: (row, printed, added) =>
      `the row "${row}": the printed sum is ${printed}, but its numbers add up to ${added}`,
  },
  problems: "To look at:",
  noProblems: "No inconsistencies found.",
  found: ({ name, claims, findings, tables, problems }) =>
    `${name}: ${counted(claims, "score row", "score rows")}, ${counted(findings, "finding", "findings")} and ${counted(tables, "table", "tables")}; ${problems === 0 ? "nothing" : counted(problems, "thing", "things")} to look at`,
  writtenTo: (file) => `Saved in ${file}`,
  backedUp: ({ folder, file }) => `${folder} has been backed up to ${file}`,
  restored: ({ folder, file }) => `${folder} has been restored from ${file}`,
  severities: { error: "error", warning: "warning", info: "note" },
  categories: {
    strength: (count) => counted(count, "strength", "strengths"),
    challenge: (count) => counted(count, "challenge", "challenges"),
    weakness: (count) => counted(count, "weakness", "weaknesses"),
  },
  askNext: "You may also ask:",
  modelNotUsed: (reason) => `The language model could not be used (${reason}); this is the answer without it.`,
};
