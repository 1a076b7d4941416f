// The findings that an answer cites, each once.
import type { Answer } from "@kompass/answers";

const findingId = /^F\d+-[SUV]-\d+$/;

export const citedFindings = ({ citations }: Answer): readonly string[] => [
  ...new Set(citations.flatMap(({ ref }) => (ref !== null && findingId.test(ref) ? [ref] : []))),
];
