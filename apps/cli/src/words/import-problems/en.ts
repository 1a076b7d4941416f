// The problems of an import in English.
import { counted } from "../counted.js";
import type { ProblemWords } from "./problem-words.js";

export const en: ProblemWords = {
  "importers/older-encoding": ({ encoding }) => `the file is not saved as UTF-8; it was read as ${encoding}`,
  "importers/no-scores": ({ slides, findings, names, tables }, { list }) =>
    `found no score rows, but ${list([
      counted(slides, "block of text", "blocks of text"),
      counted(findings, "finding", "findings"),
      counted(names, "name of an area", "names of areas"),
      counted(tables, "table", "tables"),
    ])}`,
  "importers/text-cut": () => "the text is longer than any report; it was read up to here",
  "importers/no-findings": () => "found no lists of strengths, challenges and weaknesses",
  "importers/language-unsure": ({ language }, print) =>
    `the language is uncertain; the text was taken to be ${print.language(language)}`,

  "importers/subject-from-file-name": ({ name }, { quoted }) =>
    `the text doesn't say which municipality was evaluated; ${quoted(name)} comes from the file name (correct it with --subject)`,
  "importers/subject-unknown": () =>
    "neither the text nor the file name says which municipality was evaluated; give it with --subject",
  "importers/period-from-file-name": ({ year }) =>
    `the text doesn't say which year the evaluation is from; ${year} comes from the file name (correct it with --period)`,
  "importers/period-unknown": () =>
    "neither the text nor the file name says which year the evaluation is from; give it with --period",

  "importers/missing-rows": ({ targets }, { nodes }) => `found no score row for ${nodes(targets)}`,
  "importers/duplicate-row": ({ target, otherLine }, { node }) =>
    `${node(target)}: the score row also stands on line ${otherLine}, with the same numbers`,
  "importers/conflicting-row": ({ target, printed, kept, otherLine }, { node, number }) =>
    `${node(target)}: printed as ${number(printed)} here but as ${number(kept)} on line ${otherLine}; ${number(kept)} was used`,
  "importers/above-maximum": ({ target, printed, max }, { node, number }) =>
    `${node(target)}: ${number(printed)} of ${number(max)} points is more than the maximum; the row was skipped`,
  "importers/other-maximum": ({ target, printed, expected }, { node, number }) =>
    `${node(target)}: the maximum is printed as ${number(printed)} but is ${number(expected)} in the framework`,
  "importers/unknown-number": ({ number }) => `the framework has no number ${number}; the row was skipped`,
  "importers/unclear-row": ({ target, numbers }, { node, list, number }) =>
    `${node(target)}: the row ends in ${list(numbers.map(number))}; it is unclear which are its points and which its maximum`,
  "importers/rows-without-maximum": ({ rows }) =>
    rows === 1
      ? "1 numbered line ends in a single number without a maximum; it was not read as a score"
      : `${counted(rows, "numbered line", "numbered lines")} end in a single number without a maximum; they were not read as scores`,

  "importers/sum-differs": ({ target, declared, computed, gap }, { node, number }) =>
    `${node(target)}: the printed score is ${number(declared)}, but the rows add up to ${number(computed)}; rounding can't explain ${number(gap)} of the difference`,
  "importers/derived-sum-differs": ({ target, declared, computed, gap }, { node, number }) =>
    `${node(target)}: the printed area scores add up to ${number(declared)}, but the rows to ${number(computed)}; rounding can't explain ${number(gap)} of the difference`,

  "importers/names-differ": ({ target, names }, { node, list, quoted }) =>
    `${node(target)} goes by ${names.length} names in the source: ${list(names.map(quoted))}`,
  "importers/other-edition": ({ framework, areas }, print) =>
    `the names of areas ${print.list(areas)} are not those that ${framework} has for these numbers; the report may follow another edition`,
  "importers/unplaced-name": ({ name, perspective }, { node, quoted }) =>
    `${quoted(name)} stands under ${node(perspective)}, but it is unclear which area it names`,

  "importers/findings-without-area": ({ findings }) =>
    `a list of ${counted(findings, "finding", "findings")} doesn't say which area it belongs to; the list was skipped`,
  "importers/findings-area-from-context": ({ area }, { node }) =>
    `the list of findings doesn't say which area it belongs to; it was given to ${node(area)}, which stands just before it`,
  "importers/too-many-finding-lists": ({ limit }) => `the lists of findings after the first ${limit} were skipped`,
  "importers/unmarked-findings": ({ area }, { node }) =>
    `${node(area)}: the findings are not set out as a list; they were skipped`,
  "importers/doubtful-findings": ({ findings }, { list, finding }) =>
    `the category is uncertain for ${list(findings.map(finding))}; settle it with --decisions`,

  "importers/unknown-decision": ({ area, begins }, { node, quoted }) =>
    `a decision names a finding in ${node(area)} that begins with ${quoted(begins)}; there is none`,
  "importers/ambiguous-decision": ({ area, begins, findings }, { node, quoted }) =>
    `a decision names the finding in ${node(area)} that begins with ${quoted(begins)}, but ${counted(findings, "finding begins", "findings begin")} like that`,

  "importers/table-unreadable": ({ rows }) =>
    `${counted(rows, "row of numbers looks", "rows of numbers look")} like a table, but the sums don't show the order of the columns; the table was skipped`,
  "importers/table-row-unreadable": ({ table, row }, { quoted }) =>
    `the row ${quoted(row)} of the table ${quoted(table)} can't be split into numbers in just one way; it was skipped`,
  "importers/table-header-unreadable": ({ table }, { quoted }) =>
    `the header of the table ${quoted(table)} can't be split into columns; the columns are numbered`,
  "importers/table-header-order": ({ table, printed, proved }, { quoted, list }) =>
    `the header of the table ${quoted(table)} has the order ${list(printed)}, but the sums show that the order is ${list(proved)}`,
  "importers/table-unit-unknown": ({ table }, { quoted }) => `the table ${quoted(table)} doesn't say its unit`,
  "importers/table-stray-value": ({ table, row, stray }, { quoted, number }) =>
    `the row ${quoted(row)} of the table ${quoted(table)} holds ${number(stray)}, which belongs to no column`,
  "importers/table-label": ({ table, row, period }, print) =>
    `the row ${print.quoted(row)} of the table ${print.quoted(table)} really gives the sum of ${print.period(period)}`,
  "importers/table-period-sum": ({ table, row }, { quoted }) =>
    `the row ${quoted(row)} of the table ${quoted(table)} is not the sum of the years it names, nor of any others`,
};
