// The three characters that Slack's markup escapes, as a reader sees them.

const characters: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** Each escape is read once: "&amp;lt;" shows as "&lt;". */
export function withoutEscapes(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (escaped) => characters[escaped] ?? escaped);
}
