// Every node and dimension has texts in every language, with a short title that its siblings don't have.
import type { Fault } from "@kompass/model";
import type { FrameworkDocument } from "../framework-document.ts";
import { numbersIn } from "../numbers-in-text.ts";

const shortLimit = 20;
const fewestKeywords = 10;
const mostKeywords = 40;

/** The nodes that stand side by side in a chart. */
export function siblingsIn(document: FrameworkDocument): readonly (readonly string[])[] {
  const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
  return [
    ids(document.perspectives),
    ids(document.areas),
    ids(document.dimensions),
    ...document.areas.map(({ id }) => ids(document.subareas.filter(({ area }) => area === id))),
    ...document.subareas.map(({ id }) => ids(document.questions.filter(({ subarea }) => subarea === id))),
  ];
}

export function checkCatalogues(document: FrameworkDocument): readonly Fault[] {
  const groups = siblingsIn(document);
  const wanted = groups.flat();
  const subareas = new Set(document.subareas.map(({ id }) => id));
  const base = document.texts[document.baseLocale];
  return document.locales.flatMap((locale) => {
    const texts = document.texts[locale];
    const at = (id: string, field = "") => `/texts/${locale}/${id}${field}`;
    const missing = wanted.filter((id) => !texts[id]).map((id) => ({ pointer: at(id), message: "is missing" }));
    const strange = Object.keys(texts)
      .filter((id) => !wanted.includes(id))
      .map((id) => ({ pointer: at(id), message: "belongs to nothing in the framework" }));
    const perText = Object.entries(texts).flatMap(([id, { title, short, keywords }]) => {
      const said = numbersIn(title, locale).join();
      const saidInBase = base[id] ? numbersIn(base[id].title, document.baseLocale).join() : said;
      const count = keywords.length;
      return [
        ...([...short].length > shortLimit ? [{ pointer: at(id, "/short"), message: "is too long" }] : []),
        ...(said === saidInBase
          ? []
          : [{ pointer: at(id, "/title"), message: "has other numbers than the base language" }]),
        ...(subareas.has(id) && (count < fewestKeywords || count > mostKeywords)
          ? [{ pointer: at(id, "/keywords"), message: `are ${count}, not ${fewestKeywords} to ${mostKeywords}` }]
          : []),
      ];
    });
    const alike = groups.flatMap((group) =>
      group
        .filter((id, index) => group.slice(0, index).some((other) => texts[other]?.short === texts[id]?.short))
        .map((id) => ({ pointer: at(id, "/short"), message: "is the short title of a sibling too" })),
    );
    return [...missing, ...strange, ...perText, ...alike];
  });
}
