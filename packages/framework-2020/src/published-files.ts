// What the package publishes, file by file: the document as JSON, as a module, and its types.
import { declarationsOf } from "./declarations.ts";
import type { FrameworkDocument } from "./framework-document.ts";

export function publishedFiles(document: FrameworkDocument): Readonly<Record<string, string>> {
  const json = JSON.stringify(document);
  return {
    "framework.json": `${JSON.stringify(document, undefined, 2)}\n`,
    // Parsing a string is faster than evaluating an object of this size, and needs no import of JSON.
    "index.js": `export const kommunekompasset2020 = JSON.parse(${JSON.stringify(json)});\n`,
    "index.d.ts": declarationsOf(document),
  };
}
