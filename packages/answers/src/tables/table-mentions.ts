// What a question names of the context tables: columns and years.
import type { ContextTable } from "@kompass/model";
import { fold } from "../words/fold.js";
import { readWords, type Word } from "../words/read-words.js";
import { findServices, serviceName } from "./service-names.js";
import { isSumHeader, type Span, serviceOf, yearOf } from "./table-parts.js";

export interface ColumnMention {
  /** The header of a column; the name of a service where no table has a column of it. */
  readonly name: string;
  readonly isThere: boolean;
  readonly at: readonly number[];
}

export interface TableMentions {
  readonly columns: readonly ColumnMention[];
  /** Years, each with where it stands. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Two years that are the ends of a span. */
  readonly span: Span | undefined;
  /** Some year that the question names is one of a table's rows. */
  readonly namesRow: boolean;
}

export interface TableNames {
  readonly find: (words: readonly Word[]) => TableMentions;
  /** The first and the last year of the tables. */
  readonly isYear: (year: number) => boolean;
}

/** Between the two years of a span. */
const through = new Set(
  ["til", "till", "to", "through", "tom", "until", "med", "og", "och", "and", "t", "o", "m"].map(fold),
);
/** Before the two years of a span whose years a word for "and" joins. */
const opening = new Set(["mellom", "mellan", "between", "fra", "fran", "from"].map(fold));
const joining = new Set(["og", "och", "and"]);

function yearsIn(words: readonly Word[]): TableMentions["years"] {
  return words.flatMap(({ folded, isNumber }, at) => {
    if (!isNumber) return [];
    if (/^(?:19|20)\d{2}$/.test(folded)) return [{ year: Number(folded), at }];
    const before = words[at - 1]?.folded ?? "";
    const isShort = /^\d{2}$/.test(folded) && /^(?:19|20)\d{2}$/.test(before);
    return isShort ? [{ year: Number(before.slice(0, 2) + folded), at }] : [];
  });
}

function spanIn(words: readonly Word[], years: TableMentions["years"]): Span | undefined {
  const [from, to, ...more] = years;
  if (!from || !to || more.length > 0 || to.year <= from.year) return undefined;
  const between = words.slice(from.at + 1, to.at).map(({ folded }) => folded);
  const opens = words.slice(Math.max(0, from.at - 2), from.at).some(({ folded }) => opening.has(folded));
  const isJoined = between.length > 0 && between.every((word) => joining.has(word));
  const isThrough = between.every((word) => through.has(word)) && (!isJoined || opens);
  return isThrough ? { from: from.year, to: to.year } : undefined;
}

export function createTableNames(tables: readonly ContextTable[]): TableNames {
  const rows = new Set(tables.flatMap((table) => table.rows.flatMap((row) => yearOf(row) ?? [])));
  const headers = tables
    .flatMap(({ columns }) => columns)
    .map((header) => ({
      header,
      service: serviceOf(header),
      parts: readWords(header).map((word) => word.folded),
      isSum: isSumHeader(header),
    }));
  return {
    isYear: (year) => rows.has(year),
    find: (words) => {
      const folded = words.map((word) => word.folded);
      const named = findServices(folded).map(({ service, at }): ColumnMention => {
        const found = headers.find((each) => each.service === service);
        return { name: found?.header ?? serviceName(service, "nb"), isThere: found !== undefined, at };
      });
      const taken = new Set(named.flatMap(({ at }) => at));
      const asWritten = headers.flatMap(({ header, service, parts, isSum }): readonly ColumnMention[] => {
        const start = folded.findIndex((_, at) => parts.every((part, index) => folded[at + index] === part));
        const isNew = start >= 0 && !isSum && parts.length > 0 && service === undefined && !taken.has(start);
        return isNew ? [{ name: header, isThere: true, at: parts.map((_, index) => start + index) }] : [];
      });
      const years = yearsIn(words);
      return {
        columns: [...named, ...asWritten].toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0)),
        years,
        span: spanIn(words, years),
        namesRow: years.some(({ year }) => rows.has(year)),
      };
    },
  };
}
