// A passage is short, says the same numbers in every language, and says none without a fact and none that no source bears.
import type { Fault, Locale } from "@kompass/model";
import type { FrameworkDocument, Passage } from "../framework-document.ts";
import { normaliseName } from "../normalise-name.ts";
import { numbersIn } from "../numbers-in-text.ts";

const textLimit = 300;

function faultsOf(passage: Passage, locales: readonly Locale[], baseLocale: Locale, at: string): readonly Fault[] {
  const stated = new Set(passage.facts.map(({ value }) => value));
  const inBase = numbersIn(passage.texts[baseLocale], baseLocale);
  const perLocale = locales.flatMap((locale) => {
    const text = passage.texts[locale];
    const numbers = numbersIn(text, locale);
    const pointer = `${at}/texts/${locale}`;
    return [
      ...([...text].length > textLimit ? [{ pointer, message: `is longer than ${textLimit} characters` }] : []),
      ...(numbers.join() === inBase.join()
        ? []
        : [{ pointer, message: `says ${numbers.join(", ")}, the base language ${inBase.join(", ")}` }]),
      ...numbers
        .filter((value) => !stated.has(value))
        .map((value) => ({ pointer, message: `says ${value} without a fact` })),
      ...(passage.keywords[locale].length === 0
        ? [{ pointer: `${at}/keywords/${locale}`, message: "is empty: nobody can ask for the passage" }]
        : []),
    ];
  });
  const unsaid = [...stated].filter((value) => !inBase.includes(value));
  return [
    ...perLocale,
    ...unsaid.map((value) => ({ pointer: `${at}/facts`, message: `hold ${value}, which the text does not say` })),
    ...(passage.sources.length === 0 ? [{ pointer: `${at}/sources`, message: "are missing" }] : []),
  ];
}

/** Two passages that are asked for by the same words can't be told apart. */
function sharedKeywords(document: FrameworkDocument): readonly Fault[] {
  return document.locales.flatMap((locale) => {
    const owners = new Map<string, string>();
    return document.passages.flatMap(({ id, keywords }, index) =>
      keywords[locale].flatMap((keyword, at) => {
        const words = normaliseName(keyword);
        const owner = owners.get(words);
        if (owner === undefined) owners.set(words, id);
        const pointer = `/passages/${index}/keywords/${locale}/${at}`;
        return owner === undefined ? [] : [{ pointer, message: `"${words}" asks for "${owner}" already` }];
      }),
    );
  });
}

export function checkPassages(document: FrameworkDocument): readonly Fault[] {
  const ids = document.passages.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => ({ pointer: "/passages", message: `"${id}" stands twice` })),
    ...sharedKeywords(document),
    ...document.passages.flatMap((passage, index) =>
      faultsOf(passage, document.locales, document.baseLocale, `/passages/${index}`),
    ),
  ];
}
