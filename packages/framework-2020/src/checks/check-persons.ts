// No text names a person or gives an address of one: no e-mail, phone, initials, title with a name, pair of names.
import type { Fault } from "@kompass/model";
import type { FrameworkDocument } from "../framework-document.ts";

/** Proper nouns of the texts that are no person's. */
const knownNames: ReadonlySet<string> = new Set([
  "Akademi",
  "Gauldal",
  "Kommunekompasset",
  "Kommunkompassen",
  "Kvalitetskommun",
  "Sweden",
]);

const suspicions: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/[\w.+-]+@[\w-]+\.\w+/u, "an e-mail address"],
  [/(?:\+\d{2}\s?)?(?:\d[\s-]?){8,}/u, "a phone number"],
  // A text that begins with "A." to "D." is the heading of a perspective.
  [/(?<!\p{Letter})(?!^[A-D]\.)\p{Lu}\.\s?\p{Lu}\p{Ll}+/u, "initials with a name"],
  [/(?:[Pp]rofessor|[Oo]rdfør[ea]r|[Mm]ayor|[Bb]orgmästare)\s\p{Lu}\p{Ll}+/u, "a title with a name"],
];

const pair = /(?<!\p{Letter})(?=(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)(?!\p{Letter}))/gu;

function suspicionsIn(text: string): readonly string[] {
  const found = suspicions.filter(([pattern]) => pattern.test(text)).map(([, meaning]) => meaning);
  const pairs = [...text.matchAll(pair)].map(([, first = "", last = ""]) => [first, last]);
  const unknown = pairs.filter((names) => !names.some((name) => knownNames.has(name)));
  return [...found, ...unknown.map((names) => `the names "${names.join(" ")}"`)];
}

function textsIn(value: unknown, pointer: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return value.startsWith("https://") ? [] : [[pointer, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${pointer}/${key}`));
}

/** Every text below a value that may name a person, by its place. */
export function suspiciousTexts(value: unknown, at: string): readonly Fault[] {
  return textsIn(value, at).flatMap(([pointer, text]) =>
    suspicionsIn(text).map((meaning) => ({ pointer, message: `holds ${meaning}` })),
  );
}

export const checkPersons = (document: FrameworkDocument): readonly Fault[] => suspiciousTexts(document, "");
