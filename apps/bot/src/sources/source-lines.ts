// Everything of a source that an assessment holds word for word, in the order of the source.
import type { AssessmentDocument } from "@kompass/model";

export interface SourceLine {
  /** Where it starts. */
  readonly line: number;
  readonly text: string;
}

/** What stands at a line is there once, however often it was read. */
export function sourceLines({ claims, findings, passages, names }: AssessmentDocument): readonly SourceLine[] {
  const inDocument = claims.flatMap(({ line, quote }) =>
    line === null || quote === undefined ? [] : [{ line, text: quote }],
  );
  const all = [
    ...inDocument,
    ...findings.map(({ line, text, quote }) => ({ line, text: quote ?? text })),
    ...passages.map(({ line, text }) => ({ line, text })),
    ...names.map(({ line, name }) => ({ line, text: name })),
  ];
  const longest = new Map<number, SourceLine>();
  for (const each of all) {
    const known = longest.get(each.line);
    if (known === undefined || known.text.length < each.text.length) longest.set(each.line, each);
  }
  return [...longest.values()].toSorted((one, other) => one.line - other.line);
}
