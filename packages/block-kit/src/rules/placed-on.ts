// Some blocks do not stand everywhere: https://docs.slack.dev/blocks.json says where.
import type { BlockType } from "../block.js";
import type { BlocksRule } from "../blocks-rule.js";

type View = "home" | "modal";

/** The views that a block of the type may stand in; all take those that are not here. */
const views: { readonly [T in BlockType]?: readonly View[] } = {
  context_actions: [],
  data_table: [],
  data_visualization: [],
  markdown: [],
  table: ["home"],
};

export function placedOn(view: View): BlocksRule {
  return (blocks) =>
    blocks.flatMap(({ type }, index) => {
      if (views[type]?.includes(view) ?? true) return [];
      const message = `unsupported type: ${type}`;
      return [{ pointer: `/blocks/${index}/type`, code: "unknown-type", message, refused: true } as const];
    });
}
