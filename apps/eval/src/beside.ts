// Made-up assessments that a question may have loaded beside the example: an earlier round of it and a neighbour of it.
import { type Review, reviewAssessment } from "@kompass/findings";
import { type AssessmentDocument, parseAssessment } from "@kompass/model";
import type { Beside } from "./questions/question.js";

type Claim = AssessmentDocument["claims"][number];

/** What differs from the example; the points of an area are the sum of its sub-areas, without decimals. */
interface Difference {
  readonly changes: Pick<AssessmentDocument, "id" | "period" | "subject">;
  /** As printed, by node. */
  readonly points: Readonly<Record<string, string>>;
}

const differences: Readonly<Record<Beside, Difference>> = {
  "earlier-round": {
    changes: { id: "earlier-round", period: 2021, subject: { kind: "municipality", name: "Midtre Gauldal" } },
    points: {
      "1": "58",
      "1.1": "6,0",
      "3": "80",
      "3.3": "18,6",
      "4": "60",
      "4.1": "5,6",
      "5": "52",
      "5.2": "1,3",
      "5.4": "19,3",
      "5.5": "18,0",
      "6": "61",
      "6.1": "7,3",
    },
  },
  neighbour: {
    changes: { id: "neighbour", period: 2023, subject: { kind: "municipality", name: "Granheim" } },
    points: {
      "1": "70",
      "1.3": "28,0",
      "3": "73",
      "3.2": "22,0",
      "5": "63",
      "5.1": "13,3",
      "5.2": "11,7",
      "5.3": "13,7",
      "8": "80",
      "8.4": "21,6",
    },
  },
};

function printedAs(printed: string, claim: Claim): Claim {
  const quote = claim.quote?.replace(` ${claim.printed} ${claim.max}`, ` ${printed} ${claim.max}`);
  return {
    ...claim,
    printed,
    value: Number(printed.replace(",", ".")),
    ...(quote === undefined ? {} : { quote }),
  };
}

/** The example's claims with other points, and nothing else that its source says. */
function differing({ framework, assessment }: Review, { changes, points }: Difference): Review {
  const claims = assessment.claims
    .filter(({ origin }) => origin === "document")
    .map((claim) => printedAs(points[claim.target] ?? claim.printed, claim));
  return reviewAssessment(
    framework,
    parseAssessment({ ...assessment, ...changes, claims, findings: [], tables: [], passages: [] }),
  );
}

export const reviewsBeside = (example: Review): Readonly<Record<Beside, Review>> => ({
  "earlier-round": differing(example, differences["earlier-round"]),
  neighbour: differing(example, differences.neighbour),
});
