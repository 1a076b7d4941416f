// Reads framework.yaml: what the framework is, whose it is, and the documents that its texts are cited from.
import { type Locale, locales } from "@kompass/model";
import { type Read, readCount, readFields, readList, readMap, readOneOf, readText } from "./fields.ts";
import type { ByLocale, FrameworkDocument, Page } from "./framework-document.ts";

export interface CitedDocuments {
  /** The title of the document whose lines are cited. */
  readonly sourceDocument: string;
  readonly pages: ReadonlyMap<string, Page>;
}

export type Header = Pick<
  FrameworkDocument,
  "id" | "edition" | "title" | "publisher" | "rights" | "baseLocale" | "locales" | "completeness"
> & { readonly cited: CitedDocuments };

const readLocale: Read<Locale> = readOneOf(locales);

/** The same kind of value in every language. */
export function readByLocale<T>(readItem: Read<T>): Read<ByLocale<T>> {
  return (value, place) => {
    const fields = readFields(value, place, locales);
    return {
      nb: readItem(fields.nb, `${place}/nb`),
      nn: readItem(fields.nn, `${place}/nn`),
      sv: readItem(fields.sv, `${place}/sv`),
      en: readItem(fields.en, `${place}/en`),
    };
  };
}

const readPage: Read<Page> = (value, place) => {
  const { url, title } = readFields(value, place, ["url", "title"]);
  return { url: readText(url, `${place}/url`), title: readText(title, `${place}/title`) };
};

const readExpected: Read<Header["completeness"]["expected"]> = (value, place) => {
  const fields = readFields(value, place, ["perspectives", "areas", "subareas", "questions"]);
  return {
    perspectives: readCount(fields.perspectives, `${place}/perspectives`),
    areas: readCount(fields.areas, `${place}/areas`),
    subareas: readCount(fields.subareas, `${place}/subareas`),
    questions: readCount(fields.questions, `${place}/questions`),
  };
};

export function readHeader(value: unknown): Header {
  const place = "framework.yaml";
  const identity = ["id", "edition", "title", "publisher", "rights"] as const;
  const extent = ["baseLocale", "locales", "completeness", "sourceDocument", "pages"] as const;
  const fields = readFields(value, place, [...identity, ...extent]);
  const completeness = readFields(fields.completeness, `${place}/completeness`, ["expected"]);
  return {
    id: readText(fields.id, `${place}/id`),
    edition: readText(fields.edition, `${place}/edition`),
    title: readByLocale(readText)(fields.title, `${place}/title`),
    publisher: readText(fields.publisher, `${place}/publisher`),
    rights: readText(fields.rights, `${place}/rights`),
    baseLocale: readLocale(fields.baseLocale, `${place}/baseLocale`),
    locales: readList(readLocale)(fields.locales, `${place}/locales`),
    completeness: { expected: readExpected(completeness.expected, `${place}/completeness/expected`) },
    cited: {
      sourceDocument: readText(fields.sourceDocument, `${place}/sourceDocument`),
      pages: readMap(readPage)(fields.pages, `${place}/pages`),
    },
  };
}
