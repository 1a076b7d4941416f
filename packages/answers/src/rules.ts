// What the package offers to whoever measures it: the names of its rules, and answers without some of them.
export { answerWithout } from "./answer-question.js";
export { allRules } from "./understand/all-rules.js";
export type { RuleName } from "./understand/rule-name.js";
