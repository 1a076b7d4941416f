// The words of reminders and of the week's digest.

export interface ReminderStrings {
  /** `item` as "T3 Innfør serviceerklæringer"; dates as they are written in the language. */
  readonly before: (item: string, due: string) => string;
  readonly on: (item: string, due: string) => string;
  readonly after: (item: string, due: string) => string;
  readonly doneWhen: (text: string) => string;
  readonly tomorrow: string;
  readonly nextWeek: string;
  /** Said when somebody snoozed. */
  readonly snoozed: (item: string, day: string) => string;
  /** Only the owner of an item may put its reminders off. */
  readonly notYours: (item: string) => string;
  readonly digest: {
    readonly headline: (day: string) => string;
    readonly late: string;
    readonly soon: string;
    readonly done: string;
    readonly unverified: string;
    /** Where there is nothing to tell. */
    readonly quiet: string;
    readonly more: (count: number) => string;
  };
}
