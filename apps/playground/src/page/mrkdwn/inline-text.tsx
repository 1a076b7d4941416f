// Text within a line as elements.

import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import type { Inline } from "./inline.js";
import { Mention } from "./mention.js";
import { WebLink } from "./web-link.js";

export function InlineText({ parts }: { readonly parts: readonly Inline[] }): ReactNode {
  return <InOrder items={parts} show={(part) => <InlinePart part={part} />} />;
}

function InlinePart({ part }: { readonly part: Inline }): ReactNode {
  switch (part.kind) {
    case "text":
      return part.text;
    case "bold":
      return (
        <strong>
          <InlineText parts={part.children} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <InlineText parts={part.children} />
        </em>
      );
    case "strike":
      return (
        <s>
          <InlineText parts={part.children} />
        </s>
      );
    case "code":
      return <code>{part.text}</code>;
    case "link":
      return <WebLink url={part.url}>{part.label}</WebLink>;
    case "user":
      return <Mention id={part.id} />;
    case "channel":
      return <span className="mention">#{part.label || part.id}</span>;
  }
}
