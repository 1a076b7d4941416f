// The short names of a plan's items, T1 for the first that came into the plan.
import type { Plan } from "@kompass/findings";

/** Names for items that are about to be added. */
export function nextItemIds({ items }: Plan, count: number): readonly string[] {
  const numbers = items.map(({ id }) => Number(/^T(\d+)$/.exec(id)?.[1] ?? 0));
  const last = Math.max(0, ...numbers);
  return Array.from({ length: count }, (_, index) => `T${last + index + 1}`);
}
