// Turns the pages of a long table.
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";

export interface TablePagesProps {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly turnTo: (page: number) => void;
}

export function TablePages({ page, size, total, turnTo }: TablePagesProps): ReactNode {
  const { table } = usePageContext().words;
  const last = Math.ceil(total / size) - 1;
  return (
    <div className="table-pages">
      <button type="button" className="button button-plain" disabled={page === 0} onClick={() => turnTo(page - 1)}>
        {table.previous}
      </button>
      <output>{table.rows(page * size + 1, Math.min((page + 1) * size, total), total)}</output>
      <button type="button" className="button button-plain" disabled={page === last} onClick={() => turnTo(page + 1)}>
        {table.next}
      </button>
    </div>
  );
}
