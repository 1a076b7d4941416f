// The one value that answers, reports and views read: an assessment with all that follows from it.
import type {
  AssessmentDocument,
  Comparison,
  Finding,
  Framework,
  NameVariants,
  NodeRef,
  Reconciliation,
  ScoreCard,
  TableFault,
} from "@kompass/model";

/** A finding as the report has it, and the sub-area it speaks of where its words show one. */
export interface ReportedFinding extends Readonly<Finding> {
  /** `undefined` where the words fit no sub-area of its area, or several alike. */
  readonly subarea:
    | { readonly ref: NodeRef; readonly basis: "inferred"; readonly because: readonly string[] }
    | undefined;
}

/** What we noticed and the report doesn't say. */
export interface DerivedFinding {
  /** The rule that found it: "strength-in-weak-subarea". */
  readonly rule: string;
  readonly kind: "contradiction" | "omission";
  /** The node it is about. */
  readonly ref: NodeRef;
  /** Ids of the reported findings it rests on. */
  readonly findings: readonly string[];
  /** Nodes whose scores it rests on. */
  readonly scores: readonly NodeRef[];
}

export interface Review {
  readonly framework: Framework;
  readonly assessment: AssessmentDocument;
  readonly card: ScoreCard;
  /** Total, perspectives and areas: declared against computed. */
  readonly reconciliations: readonly Reconciliation[];
  /** What is wrong in the assessment's context tables. */
  readonly tableFaults: readonly TableFault[];
  /** Only nodes whose names differ. */
  readonly names: readonly NameVariants[];
  /** In the order of the assessment. */
  readonly reported: readonly ReportedFinding[];
  readonly derived: readonly DerivedFinding[];
  /** Against an earlier round; `undefined` where none was given. */
  readonly change: Comparison | undefined;
}
