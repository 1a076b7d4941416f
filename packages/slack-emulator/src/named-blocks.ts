// Blocks as Slack keeps them: every block and every element with an id.
import type { Block } from "@kompass/block-kit";

export function namedBlocks(blocks: readonly Block[], nextId: () => string): readonly Block[] {
  return blocks.map((block) => named(block, nextId));
}

function named(block: Block, nextId: () => string): Block {
  const withId = { ...block, block_id: block.block_id ?? nextId() };
  const element = <T extends { action_id?: string }>(given: T): T => ({
    ...given,
    action_id: given.action_id ?? nextId(),
  });
  switch (withId.type) {
    case "actions":
      return { ...withId, elements: withId.elements.map(element) };
    case "context_actions":
      return { ...withId, elements: withId.elements.map(element) };
    case "input":
      return { ...withId, element: element(withId.element) };
    case "section":
      if (withId.accessory === undefined || withId.accessory.type === "image") return withId;
      return { ...withId, accessory: element(withId.accessory) };
    default:
      return withId;
  }
}
