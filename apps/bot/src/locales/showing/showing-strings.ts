// The words that the Slack surface says around pictures and quoted places.

export interface ShowingStrings {
  /** Names of files without their ending, in letters of ASCII. */
  readonly fileNames: Readonly<Record<"radar" | "bars", string>>;
  /** Too few nodes have a score for a picture. */
  readonly nothingToDraw: string;
}
