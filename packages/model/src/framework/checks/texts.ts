// Every node has a title in the base language, and short titles fit a chart.
import type { Fault } from "../../errors.js";
import type { FrameworkDocument } from "../framework-document.js";

const shortTitleLimit = 20;

export function checkTexts(document: FrameworkDocument): readonly Fault[] {
  const base = document.texts[document.baseLocale] ?? {};
  const ids = [document.perspectives, document.areas, document.subareas, document.questions].flatMap((nodes) =>
    nodes.map(({ id }) => id),
  );
  const untitled = ids
    .filter((id) => base[id] === undefined)
    .map((id) => ({
      pointer: `/texts/${document.baseLocale}/${id}`,
      message: `"${id}" has no title in ${document.baseLocale}`,
    }));
  const tooLong = Object.entries(document.texts).flatMap(([locale, texts]) =>
    Object.entries(texts)
      .filter(([, { short }]) => short !== undefined && [...short].length > shortTitleLimit)
      .map(([id]) => ({
        pointer: `/texts/${locale}/${id}/short`,
        message: `longer than ${shortTitleLimit} characters`,
      })),
  );
  return [...untitled, ...tooLong];
}
