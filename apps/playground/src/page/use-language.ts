// The language of the page: chosen here once and remembered, or else the browser's.
import { useEffect, useState } from "react";
import { type Language, languageFor, languageOf } from "./locales/languages.js";

const key = "kompass.language";

export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(
    () => languageOf(localStorage.getItem(key) ?? "") ?? languageFor(navigator.languages),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    localStorage.setItem(key, chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}
