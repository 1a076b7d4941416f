// What is said about items that were changed, or asked for, by words.

export interface ItemCommandStrings {
  readonly unknown: (item: string) => string;
  /** `title` names the item. */
  readonly ticked: (title: string) => string;
  readonly reopened: (title: string) => string;
  readonly begun: (title: string) => string;
  readonly moved: (title: string, from: string, to: string) => string;
  readonly assigned: (title: string, who: string) => string;
  readonly commented: (title: string) => string;
  readonly documented: (title: string) => string;
  readonly verified: (title: string) => string;
  readonly whichDay: (item: string) => string;
  readonly whichPerson: (item: string) => string;
  readonly whichComment: (item: string) => string;
  readonly whichEvidence: (item: string) => string;
  readonly myTasks: {
    readonly headline: string;
    readonly none: string;
    readonly count: (open: number, late: number) => string;
  };
}
