// The words about making a task of a message.

export interface TaskStrings {
  readonly title: string;
  readonly save: string;
  readonly cancel: string;
  readonly name: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly doneWhen: string;
  readonly owner: string;
  readonly due: string;
  /** What it is done when, where nobody says. */
  readonly asAsked: string;
  /** Stands with the message that a task was made of. */
  readonly madeOf: (message: string) => string;
  readonly madeOfSilence: string;
  /** The same for a task that was written as a command. */
  readonly doneAsNamed: string;
  /** Said to who commands a task without saying what it is, or what it is about. */
  readonly whichTask: string;
}
