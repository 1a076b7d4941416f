// Breaks a text into lines as a text box of a given width does: greedily, at spaces and after hyphens.
import type { TextMeasure } from "../columns/text-width.js";
import type { Random } from "./random.js";

export function flowText(text: string, width: number, measure: TextMeasure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(/(?<=-)(?=\p{L})| /u)) {
    const joint =
      line === "" || (line.endsWith("-") && !line.endsWith(" -") && text.includes(line.slice(-4) + piece)) ? "" : " ";
    if (line !== "" && measure(line + joint + piece) > width) {
      lines.push(line);
      line = piece;
    } else line += joint + piece;
  }
  return [...lines, line];
}

/** Another typeface: every character is up to a tenth wider or narrower than in the face that the importer knows. */
export function otherTypeface(measure: TextMeasure, random: Random): TextMeasure {
  const factors = new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const character of text) {
      const factor = factors.get(character) ?? 0.9 + 0.2 * random.fraction();
      factors.set(character, factor);
      width += factor * measure(character);
    }
    return width;
  };
}
