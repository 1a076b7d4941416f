// The head of a column, which sorts by it.
import type { TableCell } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { SortIcon } from "../icons/sort-icon.js";
import type { Sorting } from "./sort-rows.js";
import { TableCellView } from "./table-cell-view.js";

export interface DataTableHeaderProps {
  readonly cell: TableCell;
  readonly alignment: "start" | "end";
  /** `undefined` where the table is not sorted by this column. */
  readonly direction: Sorting["direction"] | undefined;
  readonly sort: () => void;
}

export function DataTableHeader({ cell, alignment, direction, sort }: DataTableHeaderProps): ReactNode {
  return (
    <th scope="col" className={`align-${alignment}`} aria-sort={direction}>
      <button type="button" className="sort" onClick={sort}>
        <TableCellView cell={cell} />
        <SortIcon direction={direction} />
      </button>
    </th>
  );
}
