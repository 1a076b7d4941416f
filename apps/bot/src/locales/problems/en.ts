// What can be wrong with a report, in English.
import { list, number } from "./inside-sentences.js";
import type { ProblemStrings } from "./problem-strings.js";

export const en: ProblemStrings = {
  "importers/older-encoding": ({ encoding }) => `The file is not UTF-8; it was read as ${encoding}.`,
  "importers/text-cut": () => "The text is longer than any report; it was read up to here.",
  "importers/no-scores": ({ slides, findings, names, tables }) =>
    `No row of scores was found, but ${slides} blocks of text, ${findings} findings, ${names} names of areas and ${tables} tables.`,
  "importers/no-findings": () => "No list of strengths, challenges and weaknesses was found.",
  "importers/language-unsure": ({ language }) => `The language could not be told; it was taken to be “${language}”.`,
  "importers/subject-from-file-name": ({ name }) =>
    `The text does not say whose evaluation it is; “${name}” comes from the file name.`,
  "importers/subject-unknown": ({ name }) =>
    `Neither the text nor the file name says whose evaluation it is; it is called “${name}”.`,
  "importers/period-from-file-name": ({ year }) =>
    `The text does not say the year of the evaluation; ${year} comes from the file name.`,
  "importers/period-unknown": () => "Neither the text nor the file name says the year of the evaluation.",
  "importers/missing-rows": ({ targets }) => `No row of scores for ${list(targets)}.`,
  "importers/duplicate-row": ({ target, otherLine }) =>
    `The row of ${target} stands twice, also at line ${otherLine}, with the same numbers.`,
  "importers/conflicting-row": ({ target, printed, kept, otherLine }) =>
    `${target} is printed as ${printed} here and as ${kept} at line ${otherLine}; the first was kept.`,
  "importers/above-maximum": ({ target, printed, max }) =>
    `${target} is printed as ${printed} of ${max}, more than its maximum; the row was not read.`,
  "importers/other-maximum": ({ target, printed, expected }) =>
    `The maximum of ${target} is printed as ${printed}; the framework says ${expected}.`,
  "importers/unknown-number": ({ number }) => `The framework has no ${number}; the row was not read.`,
  "importers/unclear-row": ({ target, numbers }) =>
    `The row of ${target} ends in ${list(numbers)}; which are its points and which its maximum can't be told.`,
  "importers/rows-without-maximum": ({ rows }) =>
    `${rows} numbered lines end in one number without a maximum; they were not read as scores.`,
  "importers/sum-differs": ({ target, declared, computed, gap }) =>
    `${target} is printed as ${number(declared, "en")}; its parts add up to ${number(computed, "en")}, which rounding can't explain (gap ${number(gap, "en")}).`,
  "importers/derived-sum-differs": ({ target, declared, computed, gap }) =>
    `The printed area scores of ${target} add up to ${number(declared, "en")}, the rows below them to ${number(computed, "en")}, which rounding can't explain (gap ${number(gap, "en")}).`,
  "importers/names-differ": ({ target, names }) => `${target} has several names: ${list(names)}.`,
  "importers/other-edition": ({ areas }) =>
    `The names of areas ${list(areas)} are not those that the framework has for these numbers; the report may be of another edition.`,
  "importers/unplaced-name": ({ name, perspective }) =>
    `Which area of ${perspective} is called “${name}” can't be told.`,
  "importers/findings-without-area": ({ findings }) =>
    `A list of ${findings} findings does not say which area it belongs to; it was not read.`,
  "importers/findings-area-from-context": ({ area }) =>
    `The list of findings does not name its area; it follows area ${area}.`,
  "importers/too-many-finding-lists": ({ limit }) => `Only the first ${limit} lists of findings were read.`,
  "importers/unmarked-findings": ({ area }) =>
    `The findings of area ${area} are not marked as a list; they were not read.`,
  "importers/doubtful-findings": ({ findings }) => `The category of ${list(findings)} is doubtful.`,
  "importers/unknown-decision": ({ area, begins }) =>
    `A decision is about a finding of area ${area} that begins with “${begins}”; there is none.`,
  "importers/ambiguous-decision": ({ area, begins, findings }) =>
    `A decision is about a finding of area ${area} that begins with “${begins}”; there are ${findings}.`,
  "importers/table-unreadable": ({ rows }) =>
    `${rows} rows of numbers look like a table, but no order of columns can be proved by addition; the table was not read.`,
  "importers/table-row-unreadable": ({ table, row }) =>
    `Row “${row}” of “${table}” can be split into numbers in several ways; it was left out.`,
  "importers/table-header-unreadable": ({ table }) =>
    `The header of “${table}” can't be split into columns; they are numbered.`,
  "importers/table-header-order": ({ table, printed, proved }) =>
    `The header of “${table}” reads ${list(printed)}; addition proves the order ${list(proved)}.`,
  "importers/table-unit-unknown": ({ table }) => `The unit of “${table}” is not printed.`,
  "importers/table-stray-value": ({ table, row, stray }) =>
    `Row “${row}” of “${table}” holds ${stray}, which belongs to no column.`,
  "importers/table-label": ({ table, row, period }) => `Row “${row}” of “${table}” holds the sum of ${period}.`,
  "importers/table-period-sum": ({ table, row }) =>
    `Row “${row}” of “${table}” is the sum of neither the years that it names nor of others.`,
};
