// What a person may want to say first in English.
import type { PromptStrings } from "./prompt-strings.js";

export const en: PromptStrings = {
  title: "Ask about your evaluation",
  weakest: "What is our weakest sub-area?",
  total: "How many points did we get in total?",
  result: (part) => `What did we get for ${part}?`,
  weaknesses: (part) => `What are our weaknesses in ${part}?`,
  area: (number) => `area ${number}`,
  addsUp: (area) => `Does the sum add up for area ${area}?`,
  checklist: (subarea) => `Make a checklist for ${subarea}`,
};
