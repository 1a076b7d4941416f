// Our mark: a compass.
import type { ReactNode } from "react";

export function Mark({ size }: { readonly size: number }): ReactNode {
  return <img className="mark" src="/mark.svg" alt="" width={size} height={size} />;
}
