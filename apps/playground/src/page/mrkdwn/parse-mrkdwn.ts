// Slack's markup as a tree of pieces; what is no markup stays the text that it is.

export type MrkdwnPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bold" | "italic" | "strike"; readonly pieces: readonly MrkdwnPiece[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly url: string; readonly label: string }
  | { readonly kind: "mention"; readonly id: string };

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const unescape = (text: string): string => text.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);

const marks = { "*": "bold", _: "italic", "~": "strike" } as const;
type Mark = keyof typeof marks;
const isMark = (character: string | undefined): character is Mark => character !== undefined && character in marks;
const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** A mark opens before a word and closes behind one, on the same line: "2 * 3" has none. */
function closingMark(text: string, from: number, mark: Mark): number {
  if (isWord(text[from - 1]) || /\s/.test(text[from + 1] ?? " ")) return -1;
  for (let at = from + 2; at < text.length && text[at] !== "\n"; at += 1) {
    if (text[at] === mark && !/\s/.test(text[at - 1] ?? " ") && !isWord(text[at + 1])) return at;
  }
  return -1;
}

function linkOrMention(content: string): MrkdwnPiece | undefined {
  const [target = "", label] = content.split("|", 2);
  if (target.startsWith("@")) return { kind: "mention", id: target.slice(1) };
  const url = unescape(target);
  if (!/^https?:\/\//i.test(url)) return undefined;
  return { kind: "link", url, label: unescape(label ?? target) };
}

/** The pieces of one text. Only http and https addresses become links. */
export function parseMrkdwn(text: string): readonly MrkdwnPiece[] {
  const pieces: MrkdwnPiece[] = [];
  let plain = "";
  const flush = () => {
    if (plain !== "") pieces.push({ kind: "text", text: unescape(plain) });
    plain = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "<") {
      const end = text.indexOf(">", at);
      const piece = end < 0 ? undefined : linkOrMention(text.slice(at + 1, end));
      if (piece) {
        flush();
        pieces.push(piece);
        at = end;
        continue;
      }
    }
    if (character === "`") {
      const end = text.indexOf("`", at + 1);
      if (end > at + 1 && !text.slice(at, end).includes("\n")) {
        flush();
        pieces.push({ kind: "code", text: unescape(text.slice(at + 1, end)) });
        at = end;
        continue;
      }
    }
    if (isMark(character)) {
      const end = closingMark(text, at, character);
      if (end > 0) {
        flush();
        pieces.push({ kind: marks[character], pieces: parseMrkdwn(text.slice(at + 1, end)) });
        at = end;
        continue;
      }
    }
    plain += character;
  }
  flush();
  return pieces;
}
