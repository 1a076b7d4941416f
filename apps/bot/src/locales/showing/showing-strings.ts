// The words that the Slack surface says around pictures and quoted places.

export interface ShowingStrings {
  /** Names of files without their ending, in letters of ASCII. */
  readonly fileNames: Readonly<Record<"radar" | "bars", string>>;
  /** Too few nodes have a score for a picture. */
  readonly nothingToDraw: string;
  /** A button under an answer. */
  readonly showSource: string;
  readonly source: {
    /** Of the window. */
    readonly title: string;
    readonly close: string;
    /** Said first: what is bold was cited. */
    readonly introduction: string;
    /** Below a passage: "linje 959 og linje 961". */
    readonly cited: (places: string) => string;
    /** Nothing of it is there any more. */
    readonly gone: string;
    /** Said last where not everything fits. */
    readonly cut: string;
  };
}
