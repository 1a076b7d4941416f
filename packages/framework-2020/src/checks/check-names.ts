// A name or keyword means one node, whichever language it is said in: no two nodes share one.
import type { Fault } from "@kompass/model";
import type { FrameworkDocument } from "../framework-document.ts";
import { normaliseName } from "../normalise-name.ts";

interface Saying {
  readonly id: string;
  readonly locale: string;
  readonly pointer: string;
  readonly words: string;
}

function sayingsIn(document: FrameworkDocument): readonly Saying[] {
  return document.locales.flatMap((locale) =>
    Object.entries(document.texts[locale]).flatMap(([id, { title, aliases, keywords }]) => {
      const at = `/texts/${locale}/${id}`;
      return [
        { id, locale, pointer: `${at}/title`, words: normaliseName(title) },
        ...aliases.map((alias, index) => ({
          id,
          locale,
          pointer: `${at}/aliases/${index}`,
          words: normaliseName(alias),
        })),
        ...keywords.map((word, index) => ({
          id,
          locale,
          pointer: `${at}/keywords/${index}`,
          words: normaliseName(word),
        })),
      ];
    }),
  );
}

export function checkNames(document: FrameworkDocument): readonly Fault[] {
  const meanings = new Map<string, Saying>();
  const said = new Set<string>();
  return sayingsIn(document).flatMap((saying) => {
    const { id, locale, pointer, words } = saying;
    const meaning = meanings.get(words) ?? saying;
    meanings.set(words, meaning);
    const place = `${locale} ${id} ${words}`;
    const repeated = said.has(place);
    said.add(place);
    if (meaning.id !== id) return [{ pointer, message: `"${words}" means ${meaning.id} at ${meaning.pointer}` }];
    return repeated ? [{ pointer, message: `"${words}" stands twice` }] : [];
  });
}
