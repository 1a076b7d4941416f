// What the package offers.
export { reportAsMarkdown } from "./formats/markdown.js";
export { reportAsSpreadsheet } from "./formats/spreadsheet.js";
export { type CalendarContext, dueDatesCalendar } from "./plan/due-dates-calendar.js";
export { type CsvProblem, type CsvProblemCode, planAsCsv, readPlanCsv } from "./plan/plan-csv.js";
export type { Block, Cell, ReportTree, Table } from "./report-tree.js";
export { type CaseFileContext, caseFileTree } from "./sections/case-file.js";
export type { NameOf } from "./sections/naming.js";
export { type TertialContext, tertialTree } from "./sections/tertial.js";
