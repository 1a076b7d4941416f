// What a person may want to say first in Swedish.
import type { PromptStrings } from "./prompt-strings.js";

export const sv: PromptStrings = {
  title: "Fråga om er utvärdering",
  weakest: "Vilket är vårt svagaste delområde?",
  total: "Hur många poäng fick vi totalt?",
  result: (part) => `Vad fick vi på ${part}?`,
  weaknesses: (part) => `Vilka svagheter har vi inom ${part}?`,
  area: (number) => `område ${number}`,
  addsUp: (area) => `Går räkningen ihop för område ${area}?`,
  checklist: (subarea) => `Skapa en checklista för ${subarea}`,
};
