// Reads Slack's markup within a line; what is no markup stays text, and nothing is ever read as HTML.
import type { Inline } from "./inline.js";
import { webAddress } from "./web-address.js";
import { withoutEscapes } from "./without-escapes.js";

const styles = { "*": "bold", _: "italic", "~": "strike" } as const;

/** Code first, then what stands in angle brackets, then styles: markers inside the earlier ones are text. */
const token =
  /`(?<code>[^`\n]+)`|<(?<reference>[^<>\n]+)>|(?<![\p{L}\p{N}\\*_~])(?<marker>[*_~])(?=\S)(?<styled>[^\n]*?\S)\k<marker>(?![\p{L}\p{N}])/gu;

export function parseInline(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > end) parts.push(plain(text.slice(end, match.index)));
    end = match.index + match[0].length;
    parts.push(readToken(match[0], match.groups ?? {}));
  }
  if (end < text.length) parts.push(plain(text.slice(end)));
  return parts;
}

function readToken(source: string, groups: Readonly<Record<string, string | undefined>>): Inline {
  const { code, reference, marker, styled = "" } = groups;
  if (code !== undefined) return { kind: "code", text: withoutEscapes(code) };
  if (reference !== undefined) return readReference(reference, source);
  return { kind: styles[marker as keyof typeof styles], children: parseInline(styled) };
}

/** What stands in angle brackets: a person, a channel, a call to many, a date, or an address. */
function readReference(reference: string, source: string): Inline {
  const [target = "", ...labels] = reference.split("|");
  const label = withoutEscapes(labels.join("|"));
  const name = target.slice(1);
  if (target.startsWith("@")) return { kind: "user", id: name };
  if (target.startsWith("#")) return { kind: "channel", id: name, label };
  if (target.startsWith("!")) return { kind: "text", text: label || `@${name.replace(/\^.*/s, "")}` };
  const url = webAddress(withoutEscapes(target));
  return url === undefined ? plain(source) : { kind: "link", url, label: label || withoutEscapes(target) };
}

function plain(text: string): Inline {
  return { kind: "text", text: withoutEscapes(text) };
}
