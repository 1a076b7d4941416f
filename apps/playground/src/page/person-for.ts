// Who sits at the keyboard: the person chosen, else somebody who speaks the language.
import type { User, Workspace } from "@kompass/slack-emulator";
import { type Language, languageOf } from "./locales/languages.js";

/** `undefined` where the workspace has nobody in it. */
export function personFor(workspace: Workspace, chosen: string, language: Language): User | undefined {
  const people = peopleOf(workspace);
  return (
    people.find(({ id }) => id === chosen) ?? people.find(({ locale }) => languageOf(locale) === language) ?? people[0]
  );
}

/** Everybody whose seat can be taken. */
export function peopleOf({ users }: Workspace): readonly User[] {
  return users.filter(({ isBot, isDeleted }) => !isBot && !isDeleted);
}
