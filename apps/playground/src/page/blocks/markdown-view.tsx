// Standard Markdown, as far as it is text: headings, lists, quotes and styles within a line.
import type { MarkdownBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { mrkdwnOf } from "../mrkdwn/mrkdwn-of.js";
import { MrkdwnText } from "../mrkdwn/mrkdwn-text.js";
import type { BlockProps } from "./block-props.js";

export function MarkdownView({ block }: BlockProps<MarkdownBlock>): ReactNode {
  return <MrkdwnText text={mrkdwnOf(block.text)} />;
}
