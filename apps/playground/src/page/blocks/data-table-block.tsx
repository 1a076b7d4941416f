// A table with a caption, column heads and row heads.
import type { BlockOf } from "@kompass/block-kit";
import { isNumber, TableCell } from "./table-cell.js";

export function DataTableBlock({ block }: { readonly block: BlockOf<"data_table"> }) {
  const [head = [], ...rows] = block.rows;
  const rowHead = block.row_header_column_index ?? 0;
  const alignOf = (column: number) => (rows.some((row) => row[column] && isNumber(row[column])) ? "number" : undefined);
  return (
    <section className="block-table" aria-label={block.caption}>
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={`${column}`} scope="col" className={alignOf(column)}>
                <TableCell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index}`}>
              {row.map((cell, column) =>
                column === rowHead ? (
                  <th key={`${column}`} scope="row">
                    <TableCell cell={cell} />
                  </th>
                ) : (
                  <td key={`${column}`} className={alignOf(column)}>
                    <TableCell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
