// Reads the names of one node in one language: title, short title, other names, words people ask by, and where it is printed.
import { type Read, readCount, readFields, readList, readOneOf, readText } from "./fields.ts";
import type { NodeText, Page, Place } from "./framework-document.ts";
import type { CitedDocuments } from "./header.ts";
import { InvalidSourceError } from "./invalid-source-error.ts";

export const textFields = ["title", "short", "aliases", "keywords", "provenance"] as const;

export function readPageReference(value: unknown, place: string, cited: CitedDocuments): Page {
  const page = cited.pages.get(readText(value, place));
  if (!page) throw new InvalidSourceError([{ pointer: place, message: "names no page of framework.yaml" }]);
  return page;
}

function readPlace(value: unknown, place: string, cited: CitedDocuments): Place | Page {
  const { line, page } = readFields(value, place, [], ["line", "page"]);
  return page === undefined
    ? { document: cited.sourceDocument, line: readCount(line, `${place}/line`) }
    : readPageReference(page, `${place}/page`, cited);
}

/** A text says where it is printed if and only if it is printed. */
export function readNodeText(
  fields: Readonly<Record<(typeof textFields)[number], unknown> & { source?: unknown }>,
  place: string,
  cited: CitedDocuments,
): NodeText {
  const provenance = readOneOf(["stated", "translated"])(fields.provenance, `${place}/provenance`);
  if ((provenance === "stated") !== (fields.source !== undefined)) {
    throw new InvalidSourceError([{ pointer: `${place}/source`, message: "stands with stated texts, and only there" }]);
  }
  return {
    title: readText(fields.title, `${place}/title`),
    short: readText(fields.short, `${place}/short`),
    aliases: readList(readText)(fields.aliases, `${place}/aliases`),
    keywords: readList(readText)(fields.keywords, `${place}/keywords`),
    provenance,
    ...(fields.source === undefined ? {} : { source: readPlace(fields.source, `${place}/source`, cited) }),
  };
}

/** The texts of one language other than the base language, by the node's id. */
export function readTextsOf(cited: CitedDocuments): Read<NodeText> {
  return (value, place) => readNodeText(readFields(value, place, textFields, ["source"]), place, cited);
}
