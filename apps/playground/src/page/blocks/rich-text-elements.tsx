// The pieces of rich text, in their style.
import type { RichTextElement, RichTextStyle } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { usePeople } from "../people.js";

function Styled({ style = {}, children }: { readonly style?: RichTextStyle | undefined; readonly children: ReactNode }) {
  let styled = children;
  if (style.code) styled = <code>{styled}</code>;
  if (style.strike) styled = <s>{styled}</s>;
  if (style.italic) styled = <em>{styled}</em>;
  if (style.bold) styled = <strong>{styled}</strong>;
  return styled;
}

function Element({ element }: { readonly element: RichTextElement }): ReactNode {
  const nameOf = usePeople();
  switch (element.type) {
    case "text":
      return <Styled style={element.style}>{element.text}</Styled>;
    case "link":
      return /^https?:\/\//i.test(element.url) ? (
        <a href={element.url} target="_blank" rel="noreferrer">
          <Styled style={element.style}>{element.text ?? element.url}</Styled>
        </a>
      ) : (
        (element.text ?? element.url)
      );
    case "emoji":
      return `:${element.name}:`;
    case "user":
      return <span className="mention">@{nameOf(element.user_id)}</span>;
  }
}

export function RichTextElements({ elements }: { readonly elements: readonly RichTextElement[] }) {
  // The elements of a message never change their places.
  return elements.map((element, index) => <Element key={`${index}${element.type}`} element={element} />);
}
