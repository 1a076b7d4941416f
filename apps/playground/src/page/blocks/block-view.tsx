// Any block as Slack would show it; a new type of block is a file beside this one and a line in the list.
import type { Block, BlockOf, BlockType } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { ActionsView } from "./actions-view.js";
import type { BlockProps } from "./block-props.js";
import { ContextActionsView } from "./context-actions-view.js";
import { ContextView } from "./context-view.js";
import { DataTableView } from "./data-table-view.js";
import { DataVisualizationView } from "./data-visualization-view.js";
import { DividerView } from "./divider-view.js";
import { HeaderView } from "./header-view.js";
import { ImageView } from "./image-view.js";
import { InputView } from "./input-view.js";
import { MarkdownView } from "./markdown-view.js";
import { RichTextView } from "./rich-text-view.js";
import { SectionView } from "./section-view.js";
import { TableView } from "./table-view.js";

type View<T extends BlockType> = (props: BlockProps<BlockOf<T>>) => ReactNode;

const views: { readonly [T in BlockType]: View<T> } = {
  actions: ActionsView,
  context: ContextView,
  context_actions: ContextActionsView,
  data_table: DataTableView,
  data_visualization: DataVisualizationView,
  divider: DividerView,
  header: HeaderView,
  image: ImageView,
  input: InputView,
  markdown: MarkdownView,
  rich_text: RichTextView,
  section: SectionView,
  table: TableView,
};

export function BlockView<T extends BlockType>({ block }: BlockProps<Block & { type: T }>): ReactNode {
  const View = views[block.type] as View<T>;
  return <View block={block as BlockOf<T>} />;
}
