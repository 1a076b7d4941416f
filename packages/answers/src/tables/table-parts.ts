// The parts of a context table: single years, rows and columns that add others up, what is faulty.
import type { ContextTable } from "@kompass/model";
import { readWords } from "../words/read-words.js";
import { findServices } from "./service-names.js";
import type { Service } from "./services/service.js";

export type Row = ContextTable["rows"][number];

/** Years from the first to the last, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const yearLabel = /^(?:19|20)\d{2}$/;
const spanLabel = /((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})/;
const sumHeader = /^(?:sum|total|totalt|samlet|samla|summa|i alt|alt)$/i;
/** Words of a title or unit that say that the numbers are changes. */
const changeWords = /endring|change|förändring|vekst|growth|tillväxt|differanse|skilnad/i;

export const yearOf = ({ label }: Row): number | undefined =>
  yearLabel.test(label.trim()) ? Number(label.trim()) : undefined;

/** The years that a row adds up; `undefined` for any other row. */
export function spanOf({ label }: Row): Span | undefined {
  const match = spanLabel.exec(label);
  return match ? { from: Number(match[1]), to: Number(match[2]) } : undefined;
}

export const isSumHeader = (header: string): boolean => sumHeader.test(header.trim());

export const sumColumn = ({ columns }: ContextTable): number | undefined => {
  const at = columns.findIndex(isSumHeader);
  return at < 0 ? undefined : at;
};

/** Columns that add nothing up. */
export const singleColumns = (table: ContextTable): readonly number[] => {
  const sum = sumColumn(table);
  return table.columns.flatMap((_, at) => (at === sum ? [] : [at]));
};

export const yearRows = (table: ContextTable): readonly Row[] => table.rows.filter((row) => yearOf(row) !== undefined);

/** A change is a rise or a fall; any other number is what it is. */
export const holdsChanges = ({ title, unit }: ContextTable): boolean => changeWords.test(`${title} ${unit}`);

/** The service that a header names; `undefined` where none is known by that name. */
export function serviceOf(header: string): Service | undefined {
  const [first, ...rest] = findServices(readWords(header).map(({ folded }) => folded));
  return rest.length === 0 ? first?.service : undefined;
}
