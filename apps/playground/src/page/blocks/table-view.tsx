// A plain table; its first row is the header.
import type { TableBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.js";
import { alignmentOf, TableCellView } from "./table-cell-view.js";

const sides = { left: "start", center: "center", right: "end" } as const;

export function TableView({ block }: BlockProps<TableBlock>): ReactNode {
  const [header = [], ...body] = block.rows;
  const align = (column: number) => {
    const side = block.column_settings?.[column]?.align;
    return `align-${side === undefined ? alignmentOf(body[0]?.[column]) : sides[side]}`;
  };
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th key={`${column}-${cell.type}`} scope="col" className={align(column)}>
                <TableCellView cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={`${index}-${row.length}`}>
              {row.map((cell, column) => (
                <td key={`${column}-${cell.type}`} className={align(column)}>
                  <TableCellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
