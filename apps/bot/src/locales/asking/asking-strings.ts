// The words of the window that a question is put in, from anywhere in Slack.
export interface AskingStrings {
  readonly title: string;
  readonly label: string;
  /** Where the answer comes. */
  readonly hint: string;
  readonly submit: string;
  readonly close: string;
}
