// Assessment documents with something in every field.
import fc from "fast-check";
import type { AssessmentDocument, Claim, ContextTable, Finding, Response } from "../assessment/assessment.js";
import { parseAssessment } from "../assessment/parse-assessment.js";
import { locales } from "../text/locale.js";

const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
const line = fc.integer({ min: 1, max: 5000 });
const year = fc.integer({ min: 1990, max: 2050 });
const area = fc.integer({ min: 1, max: 99 }).map(String);
const subarea = fc.tuple(area, area).map(([one, two]) => `${one}.${two}`);
const question = fc.tuple(subarea, area).map(([one, two]) => `${one}.${two}`);
const target = fc.oneof(fc.constantFrom("total", "A", "D"), area, subarea);

/** A field that may be left out. */
const optional = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((chosen): { [K in Key]?: Value } => {
    const field: { [K in Key]?: Value } = {};
    if (chosen !== undefined) field[key] = chosen;
    return field;
  });

const merged = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([one, two]) => ({ ...one, ...two }));

const claim: fc.Arbitrary<Claim> = merged(
  fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 }), target, fc.option(line, { nil: null }))
    .map(([tenths, more, node, place]) => ({
      id: `C-${node}`,
      target: node,
      value: Number(`${Math.floor(tenths / 10)}.${tenths % 10}`),
      max: 100 + more,
      printed: `${Math.floor(tenths / 10)},${tenths % 10}`,
      origin: "document",
      line: place,
    })),
  merged(optional("quote", text), optional("accepted", fc.boolean())),
);

const finding: fc.Arbitrary<Finding> = fc
  .record({
    category: fc.constantFrom("strength" as const, "challenge" as const, "weakness" as const),
    area,
    text,
    categoryBasis: fc.constantFrom("layout" as const, "inferred" as const, "manual" as const),
    confidence: fc.constantFrom(0, 0.25, 0.7, 1),
    line,
    number: fc.integer({ min: 10, max: 99 }),
  })
  .map(({ number, ...rest }) => ({
    id: `F${rest.area}-${{ strength: "S", challenge: "U", weakness: "V" }[rest.category]}-${number}`,
    ...rest,
  }));

const dimension = fc.constantFrom("system" as const, "scope" as const, "result" as const);
const response: fc.Arbitrary<Response> = fc.oneof(
  merged(fc.record({ question, dimension, level: text }), optional("rationale", text)),
  fc.record({ question, dimension, state: fc.constantFrom("unanswered" as const, "not-assessed" as const) }),
  merged(fc.record({ question, state: fc.constant("not-applicable" as const) }), optional("justification", text)),
);

const table: fc.Arbitrary<ContextTable> = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const value = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom(0.5, -12.25, 1e-7, 1e21));
  const row = merged(
    fc.record({ label: text, values: fc.array(value, { minLength: columns, maxLength: columns }) }),
    merged(optional("line", line), optional("strays", fc.array(value, { maxLength: 2 }))),
  );
  return merged(
    fc.record({
      id: text,
      title: text,
      unit: text,
      columns: fc.array(text, { minLength: columns, maxLength: columns }),
      rows: fc.array(row, { maxLength: 3 }),
      line,
    }),
    optional("printedColumns", fc.array(fc.string(), { maxLength: 3 })),
  );
});

const byKey = <T>(item: fc.Arbitrary<T>, keyOf: (item: T) => string) =>
  fc.uniqueArray(item, { selector: keyOf, maxLength: 5 });

export function anyAssessmentDocument(): fc.Arbitrary<AssessmentDocument> {
  const source = merged(
    fc.record({
      id: text,
      title: text,
      type: fc.constantFrom("presentation", "report", "web", "sheet", "interview-notes"),
      mediaType: text,
    }),
    optional("digest", fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 })),
  );
  return fc
    .record({
      schemaVersion: fc.constant(1),
      id: text,
      subject: fc.record({ kind: fc.constant("municipality"), name: text }),
      framework: merged(fc.record({ id: text }), optional("version", text)),
      period: fc.option(year, { nil: null }),
      language: fc.constantFrom(...locales),
      sources: byKey(source, ({ id }) => id),
      claims: byKey(claim, ({ id }) => id),
      names: fc.array(
        fc.record({
          target,
          name: text,
          place: fc.constantFrom("overview", "divider", "table", "findings"),
          line,
        }),
        { maxLength: 3 },
      ),
      findings: byKey(finding, ({ id }) => id),
      responses: byKey(response, (item) => `${item.question} ${"dimension" in item ? item.dimension : ""}`),
      tables: byKey(table, ({ id }) => id),
      passages: byKey(fc.record({ id: text, heading: fc.option(text, { nil: null }), text, line }), ({ id }) => id),
    })
    .map(parseAssessment);
}
