// What the package publishes, file by file: the document as JSON, as a module, and its types.
import type { ActionCatalogue } from "./action-catalogue.ts";
import { catalogueDeclarations } from "./catalogue-declarations.ts";
import { declarationsOf } from "./declarations.ts";
import type { FrameworkDocument } from "./framework-document.ts";

// Parsing a string is faster than evaluating an object of this size, and needs no import of JSON.
const moduleOf = (name: string, value: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

export function publishedFiles(
  document: FrameworkDocument,
  catalogue: ActionCatalogue,
): Readonly<Record<string, string>> {
  return {
    "framework.json": `${JSON.stringify(document, undefined, 2)}\n`,
    "index.js": moduleOf("kommunekompasset2020", document),
    "index.d.ts": declarationsOf(document),
    "actions.js": moduleOf("recommendedActions2020", catalogue),
    "actions.d.ts": catalogueDeclarations(),
  };
}
