// A table with a caption that readers can sort by a column and page through.

import type { DataTableBlock } from "@kompass/block-kit";
import { type ReactNode, useState } from "react";
import { InOrder } from "../in-order.js";
import { usePageContext } from "../page-context.js";
import type { BlockProps } from "./block-props.js";
import { DataTableHeader } from "./data-table-header.js";
import { DataTableRow } from "./data-table-row.js";
import { nextSorting, type Sorting, sortRows } from "./sort-rows.js";
import { alignmentOf } from "./table-cell-view.js";
import { TablePages } from "./table-pages.js";

/** Rows a page where the app does not say. */
const usualPage = 10;

export function DataTableView({ block }: BlockProps<DataTableBlock>): ReactNode {
  const { language } = usePageContext();
  const [sorting, setSorting] = useState<Sorting>();
  const [page, setPage] = useState(0);
  const { caption, rows, page_size: size = usualPage, row_header_column_index: rowHeader = 0 } = block;
  const [header = [], ...body] = rows;
  const shown = sortRows(body, sorting, language).slice(page * size, (page + 1) * size);
  const sortBy = (column: number) => {
    setSorting(nextSorting(sorting, column));
    setPage(0);
  };
  return (
    <div className="table-frame">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <InOrder
              items={header}
              show={(cell, column) => (
                <DataTableHeader
                  cell={cell}
                  alignment={alignmentOf(body[0]?.[column])}
                  direction={sorting?.column === column ? sorting.direction : undefined}
                  sort={() => sortBy(column)}
                />
              )}
            />
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <DataTableRow key={body.indexOf(row)} cells={row} rowHeader={rowHeader} />
          ))}
        </tbody>
      </table>
      {body.length > size && <TablePages page={page} size={size} total={body.length} turnTo={setPage} />}
    </div>
  );
}
