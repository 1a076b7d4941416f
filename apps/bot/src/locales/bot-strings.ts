// The words that the Slack surface itself says; what an answer says comes from the answer.
import type { FactBasis } from "@kompass/answers";

export interface BotStrings {
  readonly line: (line: number) => string;
  readonly page: (page: number) => string;
  /** What a finding is, by the letter in its id: F5-V-01. */
  readonly categories: Readonly<Record<"S" | "U" | "V", string>>;
  /** Before the places that an answer rests on. */
  readonly sources: string;
  /** What a note begins with: "Merk". */
  readonly note: string;
  /** Before buttons with questions to ask next. */
  readonly askNext: string;
  /** Before what can be asked where a question was declined. */
  readonly canAnswer: string;
  /** How many findings of the answer are not shown. */
  readonly moreFindings: (count: number) => string;
  /** Said last where a message had to be cut to fit. */
  readonly cut: string;
  /** A person, and the question that they chose by a button. */
  readonly asked: (person: string, question: string) => string;
  /** What the app is doing, after its name: "kompass is looking it up". */
  readonly working: string;
  /** Something went wrong, and it was not the person's fault. */
  readonly apology: string;
  /** A window that Slack did not open in time. */
  readonly notOpened: string;
  readonly table: {
    /** The name of the table for screen readers. */
    readonly caption: string;
    readonly node: string;
    readonly points: string;
    readonly maximum: string;
    readonly share: string;
    readonly basis: string;
    readonly bases: Readonly<Record<FactBasis, string>>;
  };
  readonly chart: {
    /** Where all have the same maximum: "Poeng av 100". */
    readonly points: (maximum: string) => string;
    readonly percent: string;
  };
  readonly help: {
    readonly headline: string;
    readonly introduction: string;
    /** Where to ask, one way a line; commands in their own spelling. */
    readonly ways: readonly string[];
    readonly examples: string;
    /** Questions that any assessment of the 2020 edition can answer or honestly decline. */
    readonly questions: readonly string[];
  };
}
