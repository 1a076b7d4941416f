// A sheet of paper with a folded corner.
import type { ReactNode } from "react";

export function FileIcon(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d="M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
