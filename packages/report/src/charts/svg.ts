// The few elements that charts are drawn with.

type Attributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
}

/** Lines below each other, the first on the height that is given. */
export function textLines(lines: readonly string[], x: number, y: number, attributes: Attributes): string {
  const spans = lines.map((line, index) => element("tspan", { x, dy: index === 0 ? 0 : "1.25em" }, escaped(line)));
  return element("text", { x, y, ...attributes }, spans.join(""));
}

export function svgDocument(
  size: { readonly width: number; readonly height: number },
  parts: readonly string[],
): string {
  const { width, height } = size;
  const paper = element("rect", { width, height, fill: "#ffffff" });
  const frame = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", { ...frame, "font-family": "Inter", "font-size": 16, fill: ink }, [paper, ...parts].join(""));
}

/** Texts and what is measured; lines that help the eye; what is filled. Each stands out from white by more than 3 to 1. */
export const ink = "#1a1f2b";
export const guide = "#7a8290";
export const filling = "#1f5a92";

/** Broken between words, no line longer than `most` characters unless a word is. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
