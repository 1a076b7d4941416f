// The command line in English.
import type { CliWords } from "./cli-words.js";

export const en: CliWords = {
  errors: {
    "cli/usage": ({ detail }) => `${detail}; see "kompass --help"`,
    "cli/missing-file": () => "there is no such file; check the name, or use midtre-gauldal-2023",
    "cli/not-a-file": () => "this is not a file; name a file",
    "cli/unreadable-file": ({ detail }) => `the file can't be read (${detail}); check its permissions`,
    "cli/too-large": ({ limit }) => `the file is larger than ${limit}; split it`,
    "cli/broken-json": ({ detail }) => `this is not valid JSON (${detail}); mend the file`,
    "cli/broken-line": ({ detail }) => `the line is not a question (${detail}); each line should be {"id", "question"}`,
    "cli/unknown-framework": ({ known }) => `unknown framework; these are known: ${known}`,
    "cli/unknown-language": ({ known }) => `unknown language; choose one of ${known}`,
    "cli/unknown-format": ({ known }) => `unknown format; these can be read: ${known}`,
    "cli/no-question": () => "the question is missing; put it in quotation marks, or use --batch FILE",
    "cli/not-writable": ({ detail }) => `can't write there (${detail}); choose another place`,
  },
  packageErrors: {
    "importers/empty-file": () => "the file is empty; choose another",
    "importers/file-too-large": () => "the file is too large; split it",
    "importers/binary-file": () => "the file is not text; export the report as plain text",
    "importers/undecodable-text": () => "the file's characters can't be read; save it as UTF-8",
    "importers/unsupported-format": ({ format, known }) =>
      `the format "${format}" can't be read yet; these can: ${known}`,
    "importers/invalid-decisions": ({ detail }) => `these are not valid decisions (${detail}); mend the file`,
    "model/invalid-assessment": ({ detail }) => `this is not a valid assessment (${detail}); mend the file`,
    "model/framework-mismatch": ({ found, expected }) =>
      `the assessment was made with the framework ${found}, not ${expected}; use the same framework`,
    "model/unknown-node": ({ ref, frameworkId }) =>
      `"${ref}" is not in the framework ${frameworkId}; mend the assessment`,
    "model/unknown-level": ({ question, level, dimension }) =>
      `question ${question} has no level "${level}" for ${dimension}; mend the response`,
    "model/contradictory-response": ({ question }) =>
      `question ${question} is both answered and marked as not applicable; keep one`,
    "model/not-applicable-forbidden": ({ question }) =>
      `question ${question} may not be marked as not applicable; answer it`,
  },
  node: "Area",
  declared: "Declared",
  computed: "Computed",
  maximum: "Max",
  share: "Share",
  total: "Total",
  declaredSum: "sum of the printed area scores",
  policyAssumed: "How answers earn points has not been published; the framework's rules for it are assumed.",
  verdicts: {
    consistent: "adds up",
    "rounding-only": "adds up within rounding",
    discrepant: "does not add up",
    insufficient: "can't be checked, rows are missing",
  },
  discrepancy: ({ name, declared, computed, gap }) =>
    `${name}: ${declared} is printed, its rows add up to ${computed}; rounding leaves ${gap} of the difference unexplained`,
  possibleExplanations: "Possible explanations, each by itself:",
  explanation: {
    parent: (name, range) => `the score of ${name} is misprinted and should be ${range}`,
    child: (name, range) => `${name} is misprinted and should be ${range}`,
    missingRow: (name, range) => `a row of ${name} is missing, worth ${range}`,
    weighting: (name) => `the rows of ${name} don't count alike`,
  },
  contradictedBy: (claims) => `doesn't fit ${claims}, which nobody has accepted yet`,
  range: (lo, hi) => `between ${lo} and ${hi}`,
  line: (line) => `line ${line}`,
  namesDiffer: (name, names) => `${name} goes by several names in the source: ${names}`,
  table: {
    headerOrder: (columns) =>
      `the table's header stands in another order than its numbers; the right order is ${columns}`,
    strayValue: (row, values) => `the row "${row}" has a value that belongs to no column: ${values}`,
    wrongLabel: (row, says, holds) => `the row "${row}" says ${says} but holds the sum of ${holds}`,
    wrongSum: (row, says) => `the row "${row}" is not the sum of ${says}`,
    rounding: (row, printed, added) => `the row "${row}": printed sum ${printed}, added up ${added} (rounding)`,
    wrongTotal: (row, printed, added) => `the row "${row}": printed sum ${printed}, but its numbers add up to ${added}`,
  },
  problems: "To look at:",
  noProblems: "No inconsistencies found.",
  found: ({ name, claims, findings, tables, problems }) =>
    `${name}: ${claims} scores, ${findings} findings, ${tables} table(s), ${problems} remarks`,
  writtenTo: (file) => `Written to ${file}`,
  severities: { error: "error", warning: "warning", info: "note" },
  categories: { strength: "strengths", challenge: "challenges", weakness: "weaknesses" },
  askNext: "You may also ask:",
};
