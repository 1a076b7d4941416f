// What a person may want to say first in Bokmål.
import type { PromptStrings } from "./prompt-strings.js";

export const nb: PromptStrings = {
  title: "Spør om evalueringen deres",
  weakest: "Hva er vårt svakeste delområde?",
  total: "Hvor mange poeng fikk vi totalt?",
  result: (part) => `Hva fikk vi på ${part}?`,
  weaknesses: (part) => `Hvilke svakheter har vi på ${part}?`,
  area: (number) => `område ${number}`,
  addsUp: (area) => `Går regnestykket opp for område ${area}?`,
  checklist: (subarea) => `Lag sjekkliste for ${subarea}`,
};
