// A plain table; its first row is the header.

import type { TableBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
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
            <InOrder
              items={header}
              show={(cell, column) => (
                <th scope="col" className={align(column)}>
                  <TableCellView cell={cell} />
                </th>
              )}
            />
          </tr>
        </thead>
        <tbody>
          <InOrder
            items={body}
            show={(row) => (
              <tr>
                <InOrder
                  items={row}
                  show={(cell, column) => (
                    <td className={align(column)}>
                      <TableCellView cell={cell} />
                    </td>
                  )}
                />
              </tr>
            )}
          />
        </tbody>
      </table>
    </div>
  );
}
