// The words that the Slack surface says about reports, case files, calendars and the plan as a file.

export interface ReportStrings {
  /** Names of files without their ending, in letters of ASCII. */
  readonly fileNames: Readonly<Record<"tertial" | "caseFile" | "calendar" | "plan" | "assessment", string>>;
  readonly titles: {
    readonly calendar: (subject: string) => string;
    readonly plan: (subject: string) => string;
  };
  /** Buttons that bring a report as a file. */
  readonly asMarkdown: string;
  readonly asSpreadsheet: string;
  /** Beside a file. */
  readonly comments: {
    readonly assessment: string;
    readonly tertial: string;
    readonly caseFile: string;
    readonly ownCalendar: string;
    readonly wholeCalendar: string;
    readonly planAsCsv: string;
    readonly planAsJson: string;
  };
  /** Said where only one person reads along, and the file goes to them. */
  readonly sentDirectly: string;
  readonly tertial: {
    /** Nobody can tell which one is meant. */
    readonly whichOne: string;
    readonly notBegun: (from: string) => string;
    /** The period is not over. */
    readonly soFar: (today: string) => string;
  };
  /** Of areas and sub-areas that stand elsewhere in a new edition of the framework: "5.2 Service". */
  readonly carried: {
    readonly moved: (was: string, now: string, edition: string) => string;
    /** Above the tables of a report on items of an earlier edition. */
    readonly numbering: (edition: string) => string;
    readonly gone: (was: string, edition: string) => string;
  };
  /** Below a report that does not fit a message. */
  readonly cut: string;
}
