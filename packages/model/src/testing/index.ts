// Builders and arbitraries for tests of packages that stand on the model.
export { anyFramework, anyPrintedEvaluation, anyResponses } from "./arbitraries.js";
export { anAssessment, type PrintedScore, thePublishedEvaluation } from "./assessment-builder.js";
export {
  aFrameworkDocument,
  type FrameworkShape,
  publishedFrameworkDocument,
  wholeFrameworkDocument,
} from "./framework-builder.js";
export { publishedAreas, publishedPerspectives, publishedSubareas } from "./published-evaluation.js";
