// The pieces of rich text within a paragraph, each with its style.

import type { RichTextElement, RichTextStyle } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import { Mention } from "../mrkdwn/mention.js";
import { webAddress } from "../mrkdwn/web-address.js";
import { WebLink } from "../mrkdwn/web-link.js";

export function RichTextElements({ elements }: { readonly elements: readonly RichTextElement[] }): ReactNode {
  return <InOrder items={elements} show={viewOf} />;
}

function viewOf(element: RichTextElement): ReactNode {
  switch (element.type) {
    case "text":
      return styled(element.text, element.style);
    case "link": {
      const url = webAddress(element.url);
      const label = styled(element.text ?? element.url, element.style);
      return url === undefined ? label : <WebLink url={url}>{label}</WebLink>;
    }
    case "user":
      return styled(<Mention id={element.user_id} />, element.style);
    case "emoji":
      // The page brings no pictures of emoji: their names are what everybody can read.
      return `:${element.name}:`;
  }
}

function styled(content: ReactNode, style: RichTextStyle = {}): ReactNode {
  const code = style.code ? <code>{content}</code> : content;
  const struck = style.strike ? <s>{code}</s> : code;
  const italic = style.italic ? <em>{struck}</em> : struck;
  return style.bold ? <strong>{italic}</strong> : italic;
}
