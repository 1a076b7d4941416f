// Where areas and sub-areas of one edition stand in another, told by their names.
import { type Framework, type FrameworkNode, type NodeRef, titleOfNode } from "@kompass/model";
import type { NodeMoves } from "./carry-over.js";

const isNamed = ({ level }: FrameworkNode): boolean => level === "area" || level === "subarea";

/** In the language that the publisher writes in; a name is the same however it is capitalised. */
function nameOf(framework: Framework, { ref, level }: FrameworkNode): string | undefined {
  const title = titleOfNode(framework, ref, framework.baseLocale);
  return title === ref ? undefined : `${level} ${title.trim().toLowerCase()}`;
}

function placesOf(framework: Framework): ReadonlyMap<string, readonly NodeRef[]> {
  const places = new Map<string, readonly NodeRef[]>();
  for (const node of framework.nodes.values()) {
    const name = isNamed(node) ? nameOf(framework, node) : undefined;
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), node.ref]);
  }
  return places;
}

/**
 * What `carryOver` takes. A name that stands under another number has moved. A number whose name is nowhere is gone where it
 * now bears the name of another, or is no more; where its new name is new to both editions, the node was renamed and stays.
 */
export function movesBetween(earlier: Framework, later: Framework): NodeMoves {
  const [before, after] = [placesOf(earlier), placesOf(later)];
  const moves: Record<NodeRef, readonly NodeRef[]> = {};
  for (const node of earlier.nodes.values()) {
    const name = isNamed(node) ? nameOf(earlier, node) : undefined;
    if (name === undefined) continue;
    const now = after.get(name) ?? [];
    if (now.includes(node.ref)) continue;
    const successor = later.nodes.get(node.ref);
    const itsName = successor && nameOf(later, successor);
    const isTaken = itsName === undefined || before.has(itsName);
    if (now.length > 0 || isTaken) moves[node.ref] = now;
  }
  return moves;
}
