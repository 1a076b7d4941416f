// The shortcuts that the app's settings in Slack list, as Slack shows them: in one language, whoever looks.

export interface AppShortcut {
  /** As the app knows it. */
  readonly id: string;
  readonly name: string;
}

/** In the menu of each message. */
export const messageShortcuts: readonly AppShortcut[] = [{ id: "make-task", name: "Lag oppgave av melding" }];
