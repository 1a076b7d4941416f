// Writes an assessment as a plain report text: score rows, and findings under a heading for each category.
import type { AssessmentDocument, FindingCategory } from "@kompass/model";
import { findingCategories } from "../columns/finding-category.js";
import { phrasesOf } from "./deck-phrases.js";

export function renderDeck({ subject, period, language, claims, findings }: AssessmentDocument): string {
  const phrases = phrasesOf[language];
  const areas = [
    ...new Set([...claims.map(({ target }) => target.split(".")[0] as string), ...findings.map(({ area }) => area)]),
  ];
  const slides = areas.flatMap((area) => [
    claims
      .filter(({ target }) => target.split(".")[0] === area)
      .map(({ target, printed, max }) => `${target} Title ${inLetters(target)} ${printed} ${max}`),
    listOf(area),
  ]);
  return [[`${phrases.instrument} ${period}`], [phrases.results, subject.name], phrases.prose, ...slides]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n\n");

  function listOf(area: string): readonly string[] {
    const columns = findingCategories.map((category) => columnOf(area, category)).filter((column) => column.length > 1);
    return columns.length === 0 ? [] : [`${phrases.focusArea} ${area}:`, ...columns.flat()];
  }

  function columnOf(area: string, category: FindingCategory): readonly string[] {
    const texts = findings
      .filter((finding) => finding.area === area && finding.category === category)
      .map(({ text }) => `• ${text}`);
    return [phrases.headings[category], ...texts];
  }
}

/** A title that ends in no number: "5.2" gives "FC". */
function inLetters(target: string): string {
  return [...target.replace(".", "")].map((digit) => "ABCDEFGHIJ"[Number(digit)]).join("");
}
