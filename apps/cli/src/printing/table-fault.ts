// What is wrong in a context table, in words.
import { exactOfJson, type Locale, printNumber, type TableFault } from "@kompass/model";
import type { CliWords } from "../words/cli-words.js";
import { listItems } from "./list-items.js";

const span = ({ from, to }: { readonly from: number; readonly to: number }): string => `${from}–${to}`;

export function tableFaultInWords(fault: TableFault, locale: Locale, words: CliWords): string {
  const number = (value: number) => printNumber(exactOfJson(value), { atMost: 2 }, locale);
  const { table } = words;
  switch (fault.kind) {
    case "header-order":
      return table.headerOrder(listItems(fault.columns, locale));
    case "stray-value":
      return table.strayValue(fault.row, listItems(fault.values.map(number), locale));
    case "wrong-label":
      return table.wrongLabel(fault.row, span(fault.says), span(fault.holds));
    case "wrong-sum":
      return table.wrongSum(fault.row, span(fault.says));
    case "rounding":
      return table.rounding(fault.row, number(fault.printed), number(fault.added));
    case "wrong-total":
      return table.wrongTotal(fault.row, number(fault.printed), number(fault.added));
  }
}
