// Who sits at the keyboard: in Slack a language belongs to a person, so choosing one is taking that person's seat.
import type { User, Workspace } from "@kompass/slack-emulator";
import { type Language, languageOf } from "./locales/languages.js";

/** `undefined` where the workspace has nobody in it. */
export function personFor({ users }: Workspace, language: Language): User | undefined {
  const people = users.filter(({ isBot }) => !isBot);
  return people.find(({ locale }) => languageOf(locale) === language) ?? people[0];
}
