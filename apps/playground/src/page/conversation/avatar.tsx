// A picture for a name: the mark for the app, an initial for people.
import type { ReactNode } from "react";
import { Mark } from "../icons/mark.js";

export function Avatar({ name, isApp }: { readonly name: string; readonly isApp: boolean }): ReactNode {
  return (
    <span className={isApp ? "avatar" : "avatar avatar-person"} aria-hidden="true">
      {isApp ? <Mark size={36} /> : name.slice(0, 1)}
    </span>
  );
}
