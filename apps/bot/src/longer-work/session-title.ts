// What a conversation is called in the list of conversations: what it began with.
import { fitText } from "@kompass/block-kit";

/** As much as a list shows; Slack takes 200. */
const longest = { maximum: 80 } as const;

/** "" where nothing was said. */
export function sessionTitle(text: string): string {
  const [first = "", ...rest] = [...text.trim()];
  return first === "" ? "" : fitText(first.toUpperCase() + rest.join(""), longest);
}
