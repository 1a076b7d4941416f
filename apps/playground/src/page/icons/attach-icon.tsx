// A paper clip.
import type { ReactNode } from "react";

export function AttachIcon(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d="m15.5 9-5.4 5.6a3.4 3.4 0 0 1-4.9-4.7l6-6.2a2.2 2.2 0 0 1 3.2 3.1l-5.9 6a1 1 0 0 1-1.5-1.4L12.3 6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
