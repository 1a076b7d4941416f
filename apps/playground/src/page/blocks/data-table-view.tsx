// A table with a caption that readers can sort by a column and page through.
import type { DataTableBlock } from "@kompass/block-kit";
import { type ReactNode, useState } from "react";
import { usePageContext } from "../page-context.js";
import type { BlockProps } from "./block-props.js";
import { DataTableHeader } from "./data-table-header.js";
import { nextSorting, type Sorting, sortRows } from "./sort-rows.js";
import { alignmentOf, TableCellView } from "./table-cell-view.js";
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
  return (
    <div className="table-frame">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {header.map((cell, column) => (
              <DataTableHeader
                key={`${column}-${cell.type}`}
                cell={cell}
                alignment={alignmentOf(body[0]?.[column])}
                direction={sorting?.column === column ? sorting.direction : undefined}
                sort={() => {
                  setSorting(nextSorting(sorting, column));
                  setPage(0);
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={body.indexOf(row)}>
              {row.map((cell, column) => {
                const Cell = column === rowHeader ? "th" : "td";
                return (
                  <Cell
                    key={`${column}-${cell.type}`}
                    className={`align-${alignmentOf(cell)}`}
                    scope={column === rowHeader ? "row" : undefined}
                  >
                    <TableCellView cell={cell} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {body.length > size && <TablePages page={page} size={size} total={body.length} turnTo={setPage} />}
    </div>
  );
}
