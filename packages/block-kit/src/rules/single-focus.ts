// One element of a view takes the cursor when it opens.
import type { BlocksRule } from "../blocks-rule.js";
import { elementsOf } from "../elements-of.js";

export const singleFocus: BlocksRule = (blocks) =>
  blocks
    .flatMap((block, index) => {
      const focused = elementsOf(block).some((element) => "focus_on_load" in element && element.focus_on_load === true);
      return focused ? [index] : [];
    })
    .slice(1)
    .map((index) => ({
      pointer: `/blocks/${index}`,
      code: "duplicate",
      message: "only one element can have `focus_on_load` set to true",
      refused: true,
    }));
