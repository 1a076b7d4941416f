// Everything that is looked at in an answer to a question that can be answered.
import type { Check } from "./check.js";
import { checkFindings } from "./findings.js";
import { checkLength } from "./length.js";
import { checkNumbers } from "./numbers.js";
import { checkPhrases } from "./phrases.js";
import { checkRefs } from "./refs.js";

export const allChecks: readonly Check[] = [checkLength, checkNumbers, checkRefs, checkPhrases, checkFindings];
