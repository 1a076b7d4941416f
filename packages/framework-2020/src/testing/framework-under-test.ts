// The document as the sources give it, and copies of it with one thing changed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionCatalogue } from "../action-catalogue.ts";
import { assembleCatalogue, assembleFramework } from "../assemble-framework.ts";
import type { FrameworkDocument, NodeText } from "../framework-document.ts";
import { readSources } from "../read-sources.ts";

export const packageFolder = join(import.meta.dirname, "../..");
export const sourceFolder = join(packageFolder, "source");

const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };

const sources = readSources(sourceFolder);
export const framework: FrameworkDocument = assembleFramework(sources, version);
export const catalogue: ActionCatalogue = assembleCatalogue(sources, version);

/** The document with some fields of one text replaced. */
export function withText(locale: "nb" | "nn" | "sv" | "en", id: string, change: Partial<NodeText>): FrameworkDocument {
  const text = framework.texts[locale][id];
  if (!text) throw new Error(`"${id}" has no text in ${locale}`);
  const texts = { ...framework.texts[locale], [id]: { ...text, ...change } };
  return { ...framework, texts: { ...framework.texts, [locale]: texts } };
}
