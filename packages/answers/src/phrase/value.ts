// What may stand in the blanks of a phrase: nodes, quotes, and facts, the only way for a number into a text.
import type { FindingCategory, LocalizedText, NodeLevel, NodeRef } from "@kompass/model";
import type { FactDraft } from "./draft.js";

export type Value =
  /** "5.2 Medarbeidernes fokus på service" */
  | { readonly is: "node"; readonly ref: NodeRef }
  /** "16,7 poeng" */
  | { readonly is: "points"; readonly fact: FactDraft }
  /** "3,3 av 20 poeng (16,5 %)" */
  | { readonly is: "score"; readonly fact: FactDraft }
  /** "16,5 %" */
  | { readonly is: "percent"; readonly fact: FactDraft }
  /** "14" */
  | { readonly is: "number"; readonly fact: FactDraft }
  /** "14 svakheter" */
  | { readonly is: "findings"; readonly fact: FactDraft; readonly category: FindingCategory }
  /** "35 delområder" */
  | { readonly is: "nodes"; readonly fact: FactDraft; readonly level: NodeLevel }
  /** "fokusområde" */
  | { readonly is: "level"; readonly level: NodeLevel }
  /** "svakhet" */
  | { readonly is: "category"; readonly category: FindingCategory }
  /** "svakheter" */
  | { readonly is: "categories"; readonly category: FindingCategory }
  /** "«Gode og oppdaterte nettsider»": word for word. */
  | { readonly is: "quote"; readonly text: string }
  /** "linje 961"; the document or the address where no line is known. */
  | { readonly is: "place"; readonly line: number | null; readonly document: string; readonly url: string | null }
  /** "«KS og SKR eier og utvikler verktøyet i fellesskap» (linje 67)" */
  | { readonly is: "quoted-place"; readonly quote: string; readonly place: Value }
  /** "poengtabellen, linje 957" */
  | {
      readonly is: "named-place";
      readonly at: "overview" | "divider" | "table" | "findings";
      readonly line: number;
      readonly document: string;
    }
  /** "2027": never grouped. */
  | { readonly is: "year"; readonly fact: FactDraft }
  /** "en nedgang på 3 460 tusen kroner" */
  | { readonly is: "change"; readonly fact: FactDraft }
  /** "−3 460 tusen kroner" */
  | { readonly is: "amount"; readonly fact: FactDraft }
  /** "2023–2032" */
  | { readonly is: "years"; readonly from: FactDraft; readonly to: FactDraft }
  /** "barnehage"; the header in quotation marks where it says it otherwise. */
  | { readonly is: "column"; readonly header: string }
  /** An id, a line or a name of the source: what a citation grounds. */
  | { readonly is: "plain"; readonly text: string }
  | { readonly is: "text"; readonly text: LocalizedText }
  | { readonly is: "list"; readonly items: readonly Value[] };

export const node = (ref: NodeRef): Value => ({ is: "node", ref });
export const nodes = (refs: readonly NodeRef[]): Value => ({ is: "list", items: refs.map(node) });
export const points = (fact: FactDraft): Value => ({ is: "points", fact });
export const score = (fact: FactDraft): Value => ({ is: "score", fact });
export const percent = (fact: FactDraft): Value => ({ is: "percent", fact });
export const number = (fact: FactDraft): Value => ({ is: "number", fact });
export const quote = (text: string): Value => ({ is: "quote", text });
export const plain = (text: string | number): Value => ({ is: "plain", text: String(text) });
export const list = (items: readonly Value[]): Value => ({ is: "list", items });

/** Whether what stands in a blank is to be formatted. */
export function isValue(blank: unknown): blank is Value {
  return typeof blank === "object" && blank !== null && "is" in blank;
}
