// Reviews of every shape: printed scores or responses, remarks, names, tables and blocks with numbers in their words.
import { type Review, reviewAssessment } from "@kompass/findings";
import { type AssessmentDocument, type Framework, nodesOfLevel, parseAssessment } from "@kompass/model";
import { anAssessment, anyFramework, anyPrintedEvaluation, anyResponses } from "@kompass/model/testing";
import fc from "fast-check";

const letters = { strength: "S", challenge: "U", weakness: "V" } as const;
const words =
  "service plan strategi ledelse 10-faktor 2022 1 000 ca. 3,5 brukere video på nett «sitat» 4.2 HØP (KS) LEAN Handlings- og økonomiplan".split(
    " ",
  );
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(" "));
const line = fc.integer({ min: 1, max: 4000 });

function anyFindings(framework: Framework) {
  const areas = nodesOfLevel(framework, "area").map(({ ref }) => ref);
  const finding = fc.record({
    category: fc.constantFrom("strength" as const, "challenge" as const, "weakness" as const),
    area: fc.constantFrom(...areas),
    text,
    line,
  });
  return fc.array(finding, { maxLength: 12 }).map((findings) =>
    findings.map(({ category, area, ...rest }, index) => ({
      ...rest,
      id: `F${area}-${letters[category]}-${String(index + 1).padStart(2, "0")}`,
      category,
      area,
      categoryBasis: "layout" as const,
      confidence: 1,
    })),
  );
}

function anyNames(framework: Framework) {
  const refs = [...framework.nodes.keys()].filter((ref) => ref !== "total");
  return fc.array(
    fc.record({
      target: fc.constantFrom(...refs),
      name: text,
      place: fc.constantFrom("overview" as const, "divider" as const, "table" as const, "findings" as const),
      line,
    }),
    { maxLength: 8 },
  );
}

const anyTables = fc.array(
  fc
    .array(
      fc.tuple(
        fc.constantFrom("2023", "2024", "2025", "Sum 2023-2025", "Sum 2023-2024"),
        fc.integer({ min: -9000, max: 9000 }),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((rows) => ({
      id: "table-1",
      title: "Behov (i 1000 kroner)",
      unit: "1000 kroner",
      columns: ["Skole", "SUM"],
      rows: rows.map(([label, value], index) => ({ label, values: [value, value + (index % 3)], line: index + 1 })),
      line: 1,
    })),
  { maxLength: 1 },
);

const anyPassages = fc
  .array(fc.record({ heading: fc.option(text), text, line }), { maxLength: 5 })
  .map((passages) => passages.map((passage, index) => ({ ...passage, id: `passage-${index + 1}` })));

const anyPublishedTotal = fc.option(fc.integer({ min: 0, max: 1 }).map((value) => ({ value, accepted: value === 1 })));

/** A framework, an assessment made with it, and all that follows from both. */
export function anyReview(): fc.Arbitrary<Review> {
  return anyFramework().chain((framework) => {
    const answered = anyResponses(framework).map((responses) =>
      anAssessment(framework.id, { responses: [...responses] }),
    );
    return fc
      .record({
        base: fc.oneof(anyPrintedEvaluation(framework), answered),
        findings: anyFindings(framework),
        names: anyNames(framework),
        tables: anyTables,
        passages: anyPassages,
        published: anyPublishedTotal,
      })
      .map(({ base, published, ...rest }) => {
        const claim = published && {
          id: "C-total",
          target: "total",
          value: published.value,
          max: 1,
          printed: String(published.value),
          origin: "https://example.org/2023/news-17",
          line: null,
          accepted: published.accepted,
        };
        const claims = [...base.claims, ...(claim ? [claim] : [])];
        const document = parseAssessment({ ...base, ...rest, claims } satisfies Record<
          keyof AssessmentDocument,
          unknown
        >);
        return reviewAssessment(framework, document);
      });
  });
}
