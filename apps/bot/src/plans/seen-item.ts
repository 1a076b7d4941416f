// What a button or a form says about the item that its reader saw.
import type { PlanItem } from "@kompass/findings";

export interface SeenItem {
  readonly item: string;
  /** The plan's version at the item's last change, as its reader saw it. */
  readonly seen: number;
}

/** "T3:17" */
export const writeSeenItem = ({ id, version }: PlanItem): string => `${id}:${version}`;

/** `undefined` for a text of another form. */
export function readSeenItem(text: string): SeenItem | undefined {
  const [, item = "", seen = ""] = /^(T\d+):(\d+)$/.exec(text) ?? [];
  return item === "" ? undefined : { item, seen: Number(seen) };
}
