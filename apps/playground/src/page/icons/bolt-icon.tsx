// A flash: what the app can do from anywhere.
import type { ReactNode } from "react";

export function BoltIcon(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d="M11 2.5 4.5 11.5H9.5l-1 6 6.5-9H10z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
