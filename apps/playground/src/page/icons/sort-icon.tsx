// Two arrows; the one that the table is sorted by is filled.
import type { ReactNode } from "react";

export function SortIcon({ direction }: { readonly direction: "ascending" | "descending" | undefined }): ReactNode {
  return (
    <svg className="icon-sort" viewBox="0 0 10 14" width="8" height="11" aria-hidden="true">
      <path d="M5 0 9.5 5.5h-9z" opacity={direction === "ascending" ? 1 : 0.3} />
      <path d="M5 14 .5 8.5h9z" opacity={direction === "descending" ? 1 : 0.3} />
    </svg>
  );
}
