// A heading within a message.
import type { HeaderBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.js";

export function HeaderView({ block }: BlockProps<HeaderBlock>): ReactNode {
  return <h2 className="block-header">{block.text.text}</h2>;
}
