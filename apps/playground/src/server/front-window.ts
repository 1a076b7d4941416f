// The window in front of a person, where it is the one that the page means.
import { type Person, type SlackEmulator, UnknownInWorkspaceError } from "@kompass/slack-emulator";
import type { FilledElement } from "../requests.js";

export interface FrontWindow {
  readonly person: Person;
  readonly fill: (filled: readonly FilledElement[]) => void;
}

/** Throws an `UnknownInWorkspaceError` where another window, or none, lies in front. */
export function frontWindow(slack: SlackEmulator, personId: string, window: string): FrontWindow {
  const person = slack.signIn(personId);
  const front = slack.snapshot().modals.findLast(({ user }) => user === personId);
  if (front?.id !== window) throw new UnknownInWorkspaceError("modal", window);
  return {
    person,
    fill: (filled) => {
      for (const { block, action, choice } of filled) person.clickModal(action, { blockId: block, choice });
    },
  };
}
