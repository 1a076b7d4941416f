// Nodes that a source calls by more than one name.
import type { NodeRef } from "../framework/framework.js";
import type { PrintedName } from "./assessment.js";

/** A node that the source calls by more than one name. */
export interface NameVariants {
  readonly ref: NodeRef;
  /** Each name once, in the order of the source, with every place where it stands. */
  readonly names: readonly { readonly name: string; readonly places: readonly Pick<PrintedName, "place" | "line">[] }[];
}

const sameName = (name: string): string => name.toLowerCase().replace(/\s+/g, " ").trim();

/** Nodes with different names, in the order in which they first appear. Case and spaces don't make a difference. */
export function findNameVariants(names: readonly PrintedName[]): readonly NameVariants[] {
  const byNode = new Map<NodeRef, Map<string, { name: string; places: Pick<PrintedName, "place" | "line">[] }>>();
  for (const { target, name, place, line } of names) {
    const variants =
      byNode.get(target) ?? new Map<string, { name: string; places: Pick<PrintedName, "place" | "line">[] }>();
    const variant = variants.get(sameName(name)) ?? { name, places: [] };
    variant.places.push({ place, line });
    variants.set(sameName(name), variant);
    byNode.set(target, variants);
  }
  return [...byNode]
    .filter(([, variants]) => variants.size > 1)
    .map(([ref, variants]) => ({ ref, names: [...variants.values()] }));
}
