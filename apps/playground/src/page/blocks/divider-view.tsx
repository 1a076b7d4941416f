// A line between blocks.
import type { DividerBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.js";

export function DividerView(_: BlockProps<DividerBlock>): ReactNode {
  return <hr />;
}
