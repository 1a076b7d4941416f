// What the app says, one of each kind in each language, with the example's figures: for Slack itself to check.
import { answerQuestion } from "@kompass/answers";
import type { BlockMessage } from "@kompass/block-kit";
import { type Locale, locales } from "@kompass/model";
import { loadExampleReview } from "../load-example-review.js";
import { answerView } from "../views/answer-view.js";
import { apologyView } from "../views/apology-view.js";
import { askedView } from "../views/asked-view.js";
import { helpView } from "../views/help-view.js";

export interface GoldenMessage {
  /** "nb/discrepancy". */
  readonly name: string;
  readonly message: BlockMessage;
}

/** Questions that lead to every shape that an answer has. */
const questions: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nb: {
    score: "Hvor mange poeng fikk delområde 5.2?",
    weakest: "Hva er vårt svakeste delområde?",
    ranking: "Hvilke fem delområder er svakest?",
    comparison: "Sammenlign område 2 og område 5",
    findings: "Hvilke styrker har vi på område 5?",
    discrepancy: "Stemmer summen for område 2?",
    recommended: "Hva bør vi gjøre først?",
    declined: "Hva synes rådmannen om oss?",
  },
  nn: {
    score: "Kor mange poeng fekk delområde 5.2?",
    weakest: "Kva er det svakaste delområdet vårt?",
    ranking: "Kva fem delområde er svakast?",
    comparison: "Samanlikn område 2 og område 5",
    findings: "Kva styrkar har vi på område 5?",
    discrepancy: "Stemmer summen for område 2?",
    recommended: "Kva bør vi gjere først?",
    declined: "Kva synest rådmannen om oss?",
  },
  sv: {
    score: "Hur många poäng fick delområde 5.2?",
    weakest: "Vilket är vårt svagaste delområde?",
    ranking: "Vilka fem delområden är svagast?",
    comparison: "Jämför område 2 och område 5",
    findings: "Vilka styrkor har vi på område 5?",
    discrepancy: "Stämmer summan för område 2?",
    recommended: "Vad bör vi göra först?",
    declined: "Vad tycker kommundirektören om oss?",
  },
  en: {
    score: "How many points did sub-area 5.2 get?",
    weakest: "What is our weakest sub-area?",
    ranking: "Which five sub-areas are weakest?",
    comparison: "Compare area 2 and area 5",
    findings: "What are our strengths in area 5?",
    discrepancy: "Does the sum of area 2 add up?",
    recommended: "What should we do first?",
    declined: "What does the chief executive think of us?",
  },
};

export function goldenMessages(): readonly GoldenMessage[] {
  const reviews = [loadExampleReview()] as const;
  return locales.flatMap((locale) => {
    const answers = Object.entries(questions[locale]).map(([kind, question]) => ({
      name: `${locale}/${kind}`,
      message: answerView(answerQuestion(reviews, { question, locale })),
    }));
    const [first] = answers;
    const asked = first && [
      { name: `${locale}/pressed`, message: askedView("U0000000001", "5.2?", locale, first.message) },
    ];
    const others = [
      { name: `${locale}/help`, message: helpView(locale) },
      { name: `${locale}/apology`, message: apologyView(locale) },
    ];
    return [...answers, ...(asked ?? []), ...others];
  });
}
