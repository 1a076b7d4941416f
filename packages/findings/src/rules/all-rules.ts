// Every rule that derives findings.
import { lowScoreWithoutWeakness } from "./low-score-without-weakness.js";
import type { Rule } from "./rule.js";
import { strengthInWeakSubarea } from "./strength-in-weak-subarea.js";
import { weaknessInStrongSubarea } from "./weakness-in-strong-subarea.js";

export const allRules: readonly Rule[] = [strengthInWeakSubarea, weaknessInStrongSubarea, lowScoreWithoutWeakness];
