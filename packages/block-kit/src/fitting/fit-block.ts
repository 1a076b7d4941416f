// One block made to fit its own limits.
import type { Block, BlockOf, BlockType } from "../block.js";
import { fitActions } from "../blocks/actions.js";
import { fitContext } from "../blocks/context.js";
import { fitContextActions } from "../blocks/context-actions.js";
import { fitDataTable } from "../blocks/data-table.js";
import { fitDataVisualization } from "../blocks/data-visualization.js";
import { fitHeader } from "../blocks/header.js";
import { fitImage } from "../blocks/image.js";
import { fitInput } from "../blocks/input.js";
import { fitMarkdown } from "../blocks/markdown.js";
import { fitRichText } from "../blocks/rich-text.js";
import { fitSection } from "../blocks/section.js";
import { fitTable } from "../blocks/table.js";
import { limits } from "../limits.js";
import { fitsIdentifier } from "./fit-identifier.js";

type Fit<T extends BlockType> = (block: BlockOf<T>) => BlockOf<T> | undefined;

const fits: { readonly [T in BlockType]: Fit<T> } = {
  actions: fitActions,
  context: fitContext,
  context_actions: fitContextActions,
  data_table: fitDataTable,
  data_visualization: fitDataVisualization,
  divider: (block) => block,
  header: fitHeader,
  image: fitImage,
  input: fitInput,
  markdown: fitMarkdown,
  rich_text: fitRichText,
  section: fitSection,
  table: fitTable,
};

/** The block within its limits, or `undefined` where nothing is left to show. */
export function fitBlock(block: Block): Block | undefined {
  const fitOfType = fits[block.type] as Fit<BlockType>;
  const fitted = fitOfType(block);
  if (fitted === undefined || fitsIdentifier(fitted.block_id, limits.blockId)) return fitted;
  const { block_id: _, ...unnamed } = fitted;
  return unnamed;
}
