// What follows the words that begin a command, and the language that they are in.
import type { Locale } from "@kompass/model";

/** How a command begins in each language, case aside; longer beginnings first. */
export type Phrases = Readonly<Record<Locale, readonly RegExp[]>>;

export interface ReadPhrase {
  /** `undefined` where several languages say it alike. */
  readonly locale: Locale | undefined;
  /** What comes after, "" where nothing does. */
  readonly rest: string;
}

export function readPhrase(text: string, phrases: Phrases): ReadPhrase | undefined {
  const found = (Object.entries(phrases) as [Locale, readonly RegExp[]][]).flatMap(([locale, beginnings]) => {
    const match = beginnings.map((beginning) => beginning.exec(text)).find((each) => each !== null);
    return match
      ? [
          {
            locale,
            rest: text
              .slice(match[0].length)
              .replace(/[\s.!?]+$/, "")
              .trim(),
          },
        ]
      : [];
  });
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  return { locale: others.length === 0 ? first.locale : undefined, rest: first.rest };
}
