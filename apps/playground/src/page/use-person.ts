// Who sits at the keyboard: chosen here once and remembered, or else somebody who speaks the browser's language.
import type { User, Workspace } from "@kompass/slack-emulator";
import { useEffect, useState } from "react";
import { type Language, languageFor, languageOf } from "./locales/languages.js";
import { personFor } from "./person-for.js";

const key = "kompass.person";

export interface Seat {
  /** `undefined` where there is no workspace yet, or nobody in it. */
  readonly person: User | undefined;
  /** In Slack a language belongs to a person. */
  readonly language: Language;
  readonly sitAs: (personId: string) => void;
}

export function usePerson(workspace: Workspace | undefined): Seat {
  const [chosen, setChosen] = useState(() => localStorage.getItem(key) ?? "");
  const browserLanguage = languageFor(navigator.languages);
  const person = workspace && personFor(workspace, chosen, browserLanguage);
  const language = (person && languageOf(person.locale)) ?? browserLanguage;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const sitAs = (personId: string) => {
    localStorage.setItem(key, personId);
    setChosen(personId);
  };
  return { person, language, sitAs };
}
