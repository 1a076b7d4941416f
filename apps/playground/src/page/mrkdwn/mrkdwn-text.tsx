// A text in Slack's markup as paragraphs, quotes and lists.
import type { ReactNode } from "react";
import { InlineText } from "./inline-text.js";
import { type Paragraph, parseMrkdwn } from "./parse-mrkdwn.js";

export function MrkdwnText({ text }: { readonly text: string }): ReactNode {
  return parseMrkdwn(text).map((paragraph, index) => (
    <ParagraphView key={`${index}-${paragraph.kind}`} paragraph={paragraph} />
  ));
}

function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  if (paragraph.kind === "preformatted") return <pre>{paragraph.text}</pre>;
  const { kind, lines } = paragraph;
  if (kind === "list") {
    return (
      <ul>
        {lines.map((line, index) => (
          <li key={`${index}-${line.length}`}>
            <InlineText parts={line} />
          </li>
        ))}
      </ul>
    );
  }
  const text = (
    <p>
      {lines.map((line, index) => (
        <span className="line" key={`${index}-${line.length}`}>
          <InlineText parts={line} />
        </span>
      ))}
    </p>
  );
  return kind === "quote" ? <blockquote>{text}</blockquote> : text;
}
