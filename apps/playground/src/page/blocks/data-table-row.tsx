// A row of a table, with the cell that names it.
import type { TableCell } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import { alignmentOf, TableCellView } from "./table-cell-view.js";

export interface DataTableRowProps {
  readonly cells: readonly TableCell[];
  /** The column of the cell that names the row. */
  readonly rowHeader: number;
}

export function DataTableRow({ cells, rowHeader }: DataTableRowProps): ReactNode {
  const show = (cell: TableCell, column: number) => {
    const className = `align-${alignmentOf(cell)}`;
    const content = <TableCellView cell={cell} />;
    if (column !== rowHeader) return <td className={className}>{content}</td>;
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    );
  };
  return (
    <tr>
      <InOrder items={cells} show={show} />
    </tr>
  );
}
