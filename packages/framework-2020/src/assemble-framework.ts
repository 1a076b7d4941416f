// Turns the YAML sources into the one document that the package publishes.
import { type ActionCatalogue, readActions } from "./action-catalogue.ts";
import { readMap } from "./fields.ts";
import type { ByLocale, FrameworkDocument, NodeText } from "./framework-document.ts";
import { readByLocale, readHeader } from "./header.ts";
import { readTextsOf } from "./node-text.ts";
import { readPassages } from "./passages.ts";
import { readPolicy } from "./policy.ts";
import type { RawSources } from "./read-sources.ts";
import { readTree } from "./tree.ts";

/** Throws `framework-2020/invalid-source` at the first field that is missing, unknown or of the wrong kind. */
export function assembleFramework(sources: RawSources, version: string): FrameworkDocument {
  const { cited, ...header } = readHeader(sources.framework);
  const { tree, texts: baseTexts } = readTree(sources, cited);
  const catalogues = { ...Object.fromEntries(sources.texts), [header.baseLocale]: baseTexts };
  const texts: ByLocale<Readonly<Record<string, NodeText>>> = readByLocale((value, place) =>
    value === baseTexts ? baseTexts : Object.fromEntries(readMap(readTextsOf(cited))(value, place)),
  )(catalogues, "texts");
  return {
    schemaVersion: 1,
    id: header.id,
    edition: header.edition,
    version,
    title: header.title,
    publisher: header.publisher,
    rights: header.rights,
    baseLocale: header.baseLocale,
    locales: header.locales,
    completeness: header.completeness,
    ...readPolicy(sources.policy),
    ...tree,
    texts,
    passages: readPassages(sources.passages, cited),
  };
}

/** The recommended actions beside the framework; throws like `assembleFramework`. */
export function assembleCatalogue(sources: RawSources, version: string): ActionCatalogue {
  const { cited, id } = readHeader(sources.framework);
  return { schemaVersion: 1, framework: id, version, actions: readActions(sources.actions, cited) };
}
