// A report before it has a format: what it says, in which order.
import type { CalendarDate } from "@kompass/findings";

/** A cell keeps its kind, so that a spreadsheet can count and sort it. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "empty" };

export interface Table {
  /** Also the name of the sheet. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Block =
  | { readonly kind: "heading" /** 1 below the title. */; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Word for word, with its place. */
  | { readonly kind: "quote"; readonly text: string; readonly source: string }
  | { readonly kind: "table"; readonly table: Table };

export interface ReportTree {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const text = (value: string): Cell => (value === "" ? { kind: "empty" } : { kind: "text", text: value });
export const count = (value: number): Cell => ({ kind: "count", count: value });
export const date = (value: CalendarDate | null): Cell =>
  value === null ? { kind: "empty" } : { kind: "date", date: value };
