// What a person can act on in a block.
import type { Block } from "./block.js";
import type { InteractiveElement } from "./element.js";

/** The interactive elements of a block, in their order; none for a block that is only read. */
export function elementsOf(block: Block): readonly InteractiveElement[] {
  switch (block.type) {
    case "actions":
    case "context_actions":
      return block.elements;
    case "input":
      return [block.element];
    case "section":
      return block.accessory === undefined || block.accessory.type === "image" ? [] : [block.accessory];
    default:
      return [];
  }
}
