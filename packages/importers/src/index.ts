// What the package offers.

export { type Decision, type Decisions, parseDecisions } from "./decisions/decisions.js";
export { type Settlement, settleAssessment } from "./decisions/settle-assessment.js";
export {
  BinaryFileError,
  EmptyFileError,
  FileTooLargeError,
  InvalidDecisionsError,
  UndecodableTextError,
  UnsupportedFormatError,
} from "./errors.js";
export { type ImportOptions, importReport } from "./import-report.js";
export type { Imported, Importer, ReadOptions } from "./importer.js";
export { importers } from "./importers.js";
export type { Place, Problem } from "./problems/problem.js";
export type { ProblemCode } from "./problems/problem-kinds.js";
