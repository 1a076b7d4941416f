// A modal handed in before its inputs are filled as they ask for: Slack keeps it open and tells the app nothing.

export class IncompleteModalError extends Error {
  readonly code = "slack-emulator/incomplete-modal";
  /** Of the inputs that are empty, too short or too long. */
  readonly blockIds: readonly string[];

  constructor(blockIds: readonly string[]) {
    super(`Inputs to be filled first: ${blockIds.join(", ")}`);
    this.blockIds = blockIds;
  }
}
