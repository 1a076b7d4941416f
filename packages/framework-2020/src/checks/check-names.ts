// A name, short title or keyword means one node, whichever language it is said in: no two nodes share one.
import type { Fault } from "@kompass/model";
import type { FrameworkDocument, NodeText } from "../framework-document.ts";
import { normaliseName } from "../normalise-name.ts";

interface Saying {
  readonly id: string;
  readonly pointer: string;
  readonly words: string;
  /** A name or keyword stands once in a text; a short title may be one of them. */
  readonly once: boolean;
}

function sayingsOf(id: string, text: NodeText, at: string): readonly Saying[] {
  const saying = (field: string, words: string, once = true): Saying => ({
    id,
    pointer: `${at}/${field}`,
    words: normaliseName(words),
    once,
  });
  return [
    saying("title", text.title),
    ...text.aliases.map((alias, index) => saying(`aliases/${index}`, alias)),
    ...text.keywords.map((keyword, index) => saying(`keywords/${index}`, keyword)),
    saying("short", text.short, false),
  ];
}

function repetitionsIn(sayings: readonly Saying[]): readonly Fault[] {
  const said = new Set<string>();
  return sayings
    .filter(({ once }) => once)
    .flatMap(({ pointer, words }) => {
      const repeated = said.has(words);
      said.add(words);
      return repeated ? [{ pointer, message: `"${words}" stands twice` }] : [];
    });
}

export function checkNames(document: FrameworkDocument): readonly Fault[] {
  const texts = document.locales.flatMap((locale) =>
    Object.entries(document.texts[locale]).map(([id, text]) => sayingsOf(id, text, `/texts/${locale}/${id}`)),
  );
  const meanings = new Map<string, Saying>();
  const collisions = texts.flat().flatMap((saying) => {
    const meaning = meanings.get(saying.words) ?? saying;
    meanings.set(saying.words, meaning);
    if (meaning.id === saying.id) return [];
    return [{ pointer: saying.pointer, message: `"${saying.words}" means ${meaning.id} at ${meaning.pointer}` }];
  });
  return [...collisions, ...texts.flatMap(repetitionsIn)];
}
