// The choice of a language, each under its own name.
import type { ReactNode } from "react";
import { type Language, languageNames, languageOf, languages } from "../locales/languages.js";
import { usePageContext } from "../page-context.js";

export function LanguageChoice({ choose }: { readonly choose: (language: Language) => void }): ReactNode {
  const { words, language } = usePageContext();
  return (
    <label className="language">
      <span>{words.language}</span>
      <select value={language} onChange={({ target }) => choose(languageOf(target.value) ?? language)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageNames[tag]}
          </option>
        ))}
      </select>
    </label>
  );
}
