// The nodes that are the answer are those that were asked for.
import type { Check } from "./check.js";

const together = (refs: readonly string[]): string => refs.toSorted().join(" ");

export const checkRefs: Check = {
  wrongs: ({ refs, inOrder, including = [], notRefs = [] }, { answerRefs }) => {
    const found = answerRefs.join(" ") || "no node";
    return [
      ...(refs && together(refs) !== together(answerRefs) ? [`${found} instead of ${refs.join(" ")}`] : []),
      ...(inOrder && inOrder.join(" ") !== answerRefs.join(" ")
        ? [`${found} instead of, in order, ${inOrder.join(" ")}`]
        : []),
      ...including.filter((ref) => !answerRefs.includes(ref)).map((ref) => `${ref} is missing in ${found}`),
      ...notRefs.filter((ref) => answerRefs.includes(ref)).map((ref) => `${ref} must not be the answer`),
    ];
  },
};
