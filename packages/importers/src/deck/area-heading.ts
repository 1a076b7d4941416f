// A line that names an area by its number: "Område 5", "Fokusområde 5: Brukernes fokus", "Poengfordeling område 5".
import { areaWords, pointsWords } from "./deck-words.js";

export interface AreaHeading {
  readonly area: string;
  /** What stands on the same line after the number; "" where nothing does. */
  readonly name: string;
  /** The line heads points ("Poengfordeling område 5"), not the area itself. */
  readonly ofPoints: boolean;
}

export function readAreaHeading(text: string): AreaHeading | undefined {
  const words = text.split(" ", 5);
  const place = words.findIndex((word) => areaWords.has(word.toLowerCase()));
  if (place === -1) return undefined;
  const before = words.slice(0, place).map((word) => word.toLowerCase());
  if (!before.every((word) => pointsWords.has(word))) return undefined;
  const number = /^(\d{1,2})[.:]?$/.exec(words[place + 1] ?? "")?.[1];
  if (number === undefined) return undefined;
  const name = text
    .split(" ")
    .slice(place + 2)
    .join(" ")
    .replace(/^[:–-] ?/, "");
  return { area: number, name, ofPoints: before.length > 0 && before.some((word) => word !== "focus") };
}
