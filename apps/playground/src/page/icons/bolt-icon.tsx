// A bolt: what the app does from anywhere.
import type { ReactNode } from "react";

export function BoltIcon(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d="M11 2.5 4.5 11.5H10L9 17.5l6.5-9H10z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}
