// A text in Slack's markup as paragraphs, quotes and lists.

import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import { InlineText } from "./inline-text.js";
import { type Paragraph, parseMrkdwn } from "./parse-mrkdwn.js";

export function MrkdwnText({ text }: { readonly text: string }): ReactNode {
  return <InOrder items={parseMrkdwn(text)} show={(paragraph) => <ParagraphView paragraph={paragraph} />} />;
}

function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  if (paragraph.kind === "preformatted") return <pre>{paragraph.text}</pre>;
  const { kind, lines } = paragraph;
  if (kind === "list") {
    return (
      <ul>
        <InOrder
          items={lines}
          show={(line) => (
            <li>
              <InlineText parts={line} />
            </li>
          )}
        />
      </ul>
    );
  }
  const text = (
    <p>
      <InOrder
        items={lines}
        show={(line) => (
          <span className="line">
            <InlineText parts={line} />
          </span>
        )}
      />
    </p>
  );
  return kind === "quote" ? <blockquote>{text}</blockquote> : text;
}
