// Questions about the example whose answers hold sentences of every sort that a language model may reword.
import type { Locale } from "@kompass/model";

export const exampleQuestions: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  score: {
    nb: "Hva fikk vi på 5.2?",
    nn: "Kva fekk vi på 5.2?",
    sv: "Vad fick vi på 5.2?",
    en: "What did we score on 5.2?",
  },
  total: {
    nb: "Hva fikk vi totalt?",
    nn: "Kva fekk vi totalt?",
    sv: "Vad fick vi totalt?",
    en: "What was our total score?",
  },
  perspective: {
    nb: "Hva fikk perspektiv C?",
    nn: "Kva fekk perspektiv C?",
    sv: "Vad fick perspektiv C?",
    en: "What did perspective C score?",
  },
  weakest: {
    nb: "Hva er vårt svakeste delområde?",
    nn: "Kva er det svakaste delområdet vårt?",
    sv: "Vilket är vårt svagaste delområde?",
    en: "What is our weakest sub-area?",
  },
  weaknesses: {
    nb: "Hvilke svakheter har område 5?",
    nn: "Kva svakheiter har område 5?",
    sv: "Vilka svagheter har område 5?",
    en: "Which weaknesses does area 5 have?",
  },
};
