// Reads passages.yaml: facts about the method in our words, each with its numbers and sources.
import { type Read, readCount, readFields, readList, readOneOf, readText } from "./fields.ts";
import type { Fact, Passage } from "./framework-document.ts";
import { type CitedDocuments, readByLocale } from "./header.ts";
import { readPageReference } from "./node-text.ts";

const readFact: Read<Fact> = (value, place) => {
  const fields = readFields(value, place, ["value", "unit", "labels"]);
  return {
    value: readCount(fields.value, `${place}/value`),
    unit: readOneOf(["count", "points", "year", "percent"])(fields.unit, `${place}/unit`),
    labels: readByLocale(readText)(fields.labels, `${place}/labels`),
  };
};

function readSourceOf(cited: CitedDocuments): Read<Passage["sources"][number]> {
  return (value, place) => {
    const { line, quote, page } = readFields(value, place, [], ["line", "quote", "page"]);
    return page === undefined
      ? {
          document: cited.sourceDocument,
          line: readCount(line, `${place}/line`),
          quote: readText(quote, `${place}/quote`),
        }
      : readPageReference(page, `${place}/page`, cited);
  };
}

export function readPassages(value: unknown, cited: CitedDocuments): readonly Passage[] {
  return readList((item, place): Passage => {
    const fields = readFields(item, place, ["id", "texts", "keywords", "facts", "sources"]);
    return {
      id: readText(fields.id, `${place}/id`),
      texts: readByLocale(readText)(fields.texts, `${place}/texts`),
      keywords: readByLocale(readList(readText))(fields.keywords, `${place}/keywords`),
      facts: readList(readFact)(fields.facts, `${place}/facts`),
      sources: readList(readSourceOf(cited))(fields.sources, `${place}/sources`),
    };
  })(value, "passages.yaml");
}
