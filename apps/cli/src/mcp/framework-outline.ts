// A framework as an assistant needs it: every node with its number, names and maximum.
import { type Framework, toNumber } from "@kompass/model";

export function frameworkOutline(framework: Framework) {
  return {
    id: framework.id,
    nodes: [...framework.nodes.values()].map(({ ref, level, parent, maximum }) => ({
      ref,
      level,
      parent: parent ?? null,
      max: maximum ? toNumber(maximum) : null,
      titles: Object.fromEntries(
        framework.locales.flatMap((locale) => {
          const title = framework.texts[locale]?.[ref]?.title;
          return title === undefined ? [] : [[locale, title]];
        }),
      ),
    })),
  };
}
