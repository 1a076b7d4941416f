// Every sub-area has actions for each dimension; an action is short, speaks every language alike and can be found.
import type { Fault, Locale } from "@kompass/model";
import { type ActionCatalogue, actionDimensions, type RecommendedAction } from "../action-catalogue.ts";
import type { FrameworkDocument } from "../framework-document.ts";
import { numbersIn } from "../numbers-in-text.ts";
import { suspiciousTexts } from "./check-persons.ts";

/** Characters that fit a Slack message's field without a cut. */
const longest = { title: 90, what: 360, why: 260, evidence: 220 } as const;
const longestExample = 300;
const leastKeywords = 2;

function textFaults(
  texts: Readonly<Record<Locale, string>>,
  limit: number,
  { locales, baseLocale }: FrameworkDocument,
  at: string,
): readonly Fault[] {
  const inBase = numbersIn(texts[baseLocale], baseLocale).join(", ");
  return locales.flatMap((locale) => {
    const pointer = `${at}/${locale}`;
    const said = numbersIn(texts[locale], locale).join(", ");
    return [
      ...([...texts[locale]].length > limit ? [{ pointer, message: `is longer than ${limit} characters` }] : []),
      ...(said === inBase ? [] : [{ pointer, message: `says ${said}, the base language ${inBase}` }]),
    ];
  });
}

function faultsOf(action: RecommendedAction, framework: FrameworkDocument, at: string): readonly Fault[] {
  const isKnown = framework.subareas.some(({ id }) => id === action.subarea);
  const fields = ["title", "what", "why", "evidence"] as const;
  return [
    ...(isKnown ? [] : [{ pointer: `${at}/subarea`, message: `"${action.subarea}" is no sub-area` }]),
    ...(new RegExp(`^${action.subarea.replace(".", "\\.")}-[a-z]+(?:-[a-z]+)*$`).test(action.id)
      ? []
      : [{ pointer: `${at}/id`, message: `must be the sub-area and words: "${action.subarea}-some-words"` }]),
    ...fields.flatMap((field) => textFaults(action[field], longest[field], framework, `${at}/${field}`)),
    ...(action.example ? textFaults(action.example.text, longestExample, framework, `${at}/example/text`) : []),
    ...framework.locales.flatMap((locale) =>
      action.keywords[locale].length < leastKeywords
        ? [{ pointer: `${at}/keywords/${locale}`, message: `are fewer than ${leastKeywords}` }]
        : [],
    ),
  ];
}

export function checkActions({ actions }: ActionCatalogue, framework: FrameworkDocument): readonly Fault[] {
  const ids = actions.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const lacking = framework.subareas.flatMap(({ id }) =>
    actionDimensions
      .filter((dimension) => !actions.some((action) => action.subarea === id && action.dimension === dimension))
      .map((dimension) => ({ pointer: "/actions", message: `${id} has none that raises ${dimension}` })),
  );
  return [
    ...twice.map((id) => ({ pointer: "/actions", message: `"${id}" stands twice` })),
    ...lacking,
    ...actions.flatMap((action, index) => faultsOf(action, framework, `/actions/${index}`)),
    ...suspiciousTexts(actions, "/actions"),
  ];
}
