// The words that the Slack surface says about what people think of answers.

interface Vote {
  /** On the button, and on the list. */
  readonly text: string;
  /** The button for screen readers. */
  readonly label: string;
}

export interface FeedbackStrings {
  readonly up: Vote;
  readonly down: Vote;
  /** The window for what was wrong. */
  readonly comment: {
    readonly title: string;
    readonly thanks: string;
    readonly label: string;
    readonly submit: string;
    readonly close: string;
  };
  /** For those who review answers. */
  readonly list: {
    readonly headline: (up: number, down: number) => string;
    readonly none: string;
    /** Before what somebody wrote. */
    readonly comment: string;
    readonly more: (count: number) => string;
    readonly sentDirectly: string;
  };
}
