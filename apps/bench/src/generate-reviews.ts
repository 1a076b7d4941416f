// Reviews of municipalities that there are not: the example under other names, years and scores.
import { type Review, reviewAssessment } from "@kompass/findings";
import { parseAssessment } from "@kompass/model";

const firstYear = 2008;
const years = 15;

/** The same ones every time; no two have the same name, and none that of the example. */
export function generateReviews({ framework, assessment }: Review, count: number): readonly Review[] {
  return Array.from({ length: count }, (_, index) => {
    const claims = assessment.claims.map((claim, order) => {
      const tenths = (order * 37 + index * 101) % (claim.max * 10 + 1);
      return { ...claim, value: tenths / 10, printed: `${Math.floor(tenths / 10)},${tenths % 10}` };
    });
    const generated = {
      ...assessment,
      id: `generated-${index + 1}`,
      subject: { ...assessment.subject, name: `Oppdikta ${index + 1}` },
      period: firstYear + (index % years),
      claims,
    };
    return reviewAssessment(framework, parseAssessment(generated));
  });
}
