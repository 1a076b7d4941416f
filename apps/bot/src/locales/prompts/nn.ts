// What a person may want to say first in Nynorsk.
import type { PromptStrings } from "./prompt-strings.js";

export const nn: PromptStrings = {
  title: "Spør om evalueringa dykkar",
  weakest: "Kva er det svakaste delområdet vårt?",
  total: "Kor mange poeng fekk vi totalt?",
  result: (part) => `Kva fekk vi på ${part}?`,
  weaknesses: (part) => `Kva svakheiter har vi på ${part}?`,
  area: (number) => `område ${number}`,
  addsUp: (area) => `Går reknestykket opp for område ${area}?`,
  checklist: (subarea) => `Lag ei sjekkliste for ${subarea}`,
};
