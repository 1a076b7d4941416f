// A question mark in a bubble: questions to try.
import type { ReactNode } from "react";

export function IdeaIcon(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
        <path d="M3 4.5h14v10h-7l-4 3v-3H3z" />
        <path d="M8.2 7.8a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1" />
      </g>
      <circle cx="10" cy="12.5" r=".9" fill="currentColor" />
    </svg>
  );
}
