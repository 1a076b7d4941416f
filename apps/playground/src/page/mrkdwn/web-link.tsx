// A link out of the page.
import type { ReactNode } from "react";

/** Opens beside the page and tells the other side nothing of it. */
export function WebLink({ url, children }: { readonly url: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
