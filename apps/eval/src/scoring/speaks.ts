// Whether an answer is in the language of its question: in what it says of itself and in its words.
import type { Answer } from "@kompass/answers";
import type { TestQuestion } from "../questions/question.js";
import { spokenLanguage } from "./spoken-language.js";

export function speaks({ kind, locale }: TestQuestion, answer: Answer): boolean {
  /** Dialect and telegram style may be read as either Norwegian. */
  const right = kind === "vague" && (locale === "nb" || locale === "nn") ? ["nb", "nn"] : [locale];
  return right.includes(answer.locale) && right.includes(spokenLanguage(answer.text) ?? answer.locale);
}
