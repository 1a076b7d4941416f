// What the app says of work that takes several steps, while it is at it.
export interface WorkStrings {
  /** What is being done now, each as the title of a step. */
  readonly steps: {
    readonly asksModel: string;
    readonly looksUp: string;
    readonly choosesActions: string;
    readonly readsPlan: string;
    readonly writesReport: string;
    readonly writesCaseFile: string;
    readonly fetchesFile: (name: string) => string;
    readonly readsFile: (name: string) => string;
  };
  /** All of it is done, and what came of it stands in messages of its own. */
  readonly done: string;
  /** The person has pressed stop. */
  readonly stopped: string;
}
