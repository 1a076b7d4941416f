// Whether remarks on one thing speak of it both well and badly.
import type { FindingCategory, Locale } from "@kompass/model";
import { fold } from "../words/fold.js";
import { readWords } from "../words/read-words.js";

/** What stands between the two halves of a remark that gives with one hand and takes with the other. */
const turning: Readonly<Record<Locale, readonly string[]>> = {
  nb: ["men", "likevel", "allikevel", "selv om", "samtidig"],
  nn: ["men", "likevel", "sjølv om", "samstundes"],
  sv: ["men", "ändå", "dock", "samtidigt"],
  en: ["but", "although", "though", "however", "yet"],
};

interface Remark {
  readonly category: FindingCategory;
  readonly text: string;
}

function turns(text: string, language: Locale): boolean {
  const said = ` ${readWords(text)
    .map(({ folded }) => folded)
    .join(" ")} `;
  return turning[language].some((word) => said.includes(` ${fold(word)} `));
}

/** One praises and another criticises; a remark that turns does both. */
export function speaksTwoWays(remarks: readonly Remark[], language: Locale): boolean {
  const well = remarks.filter(({ category, text }) => category === "strength" || turns(text, language));
  const badly = remarks.filter(({ category }) => category !== "strength");
  return well.some((one) => badly.some((other) => other !== one));
}
