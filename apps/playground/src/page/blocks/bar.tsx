// A bar beside its figure.
import type { ReactNode } from "react";

export interface BarProps {
  /** Of the longest bar, from 0 to 1. */
  readonly share: number;
  readonly series: number;
}

export function Bar({ share, series }: BarProps): ReactNode {
  return (
    <svg className={`bar series-${series % 6}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.max(share * 100, 0.5)} height="10" />
    </svg>
  );
}
