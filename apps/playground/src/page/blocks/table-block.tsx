// A table without a caption; its first row is the head.
import type { BlockOf } from "@kompass/block-kit";
import { isNumber, TableCell } from "./table-cell.js";

export function TableBlock({ block }: { readonly block: BlockOf<"table"> }) {
  const [head = [], ...rows] = block.rows;
  return (
    <div className="block-table">
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={`${column}`} scope="col">
                <TableCell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index}`}>
              {row.map((cell, column) => (
                <td key={`${column}`} className={isNumber(cell) ? "number" : undefined}>
                  <TableCell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
