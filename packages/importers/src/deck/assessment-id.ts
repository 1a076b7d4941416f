// An assessment's id, made of municipality and year.

const plainLetters: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a", ä: "a", ö: "o" };

/** "midtre-gauldal-2023" of "Midtre Gauldal" and 2023. */
export function assessmentIdOf(subject: string, period: number | null): string {
  const words = subject
    .toLowerCase()
    .replace(/[æøåäö]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFD")
    .match(/[a-z0-9]+/g) ?? ["assessment"];
  return [...words, ...(period === null ? [] : [period])].join("-");
}
