// Finding nodes and their names in a framework.
import { KompassError } from "../errors.js";
import { fallbackOf, type Locale } from "../text/locale.js";
import type { Framework, FrameworkNode, NodeLevel, NodeRef, ValuedNode } from "./framework.js";
import type { NodeText } from "./framework-document.js";

export class UnknownNodeError extends KompassError {
  readonly code = "model/unknown-node";
  readonly ref: string;
  readonly frameworkId: string;
  constructor(ref: string, frameworkId: string) {
    super(`"${ref}" is not in the framework "${frameworkId}"`);
    this.ref = ref;
    this.frameworkId = frameworkId;
  }
}

/** The node, or `undefined` where the framework has none of that reference. */
export function findNode(framework: Framework, ref: NodeRef): FrameworkNode | undefined {
  return framework.nodes.get(ref);
}

/** The node, with its maximum. Throws `model/unknown-node`, also for a question whose worth is not published. */
export function valuedNode(framework: Framework, ref: NodeRef): ValuedNode {
  const node = framework.nodes.get(ref);
  if (node?.maximum === undefined) throw new UnknownNodeError(ref, framework.id);
  return node as ValuedNode;
}

/** Every node of one level in the framework's order. */
export function nodesOfLevel(framework: Framework, level: NodeLevel): readonly FrameworkNode[] {
  return [...framework.nodes.values()].filter((node) => node.level === level);
}

/** The nodes of one level at or below a node: the sub-areas of a perspective, say. */
export function nodesBelow(framework: Framework, ref: NodeRef, level: NodeLevel): readonly FrameworkNode[] {
  const node = framework.nodes.get(ref);
  if (!node) return [];
  if (node.level === level) return [node];
  return node.children.flatMap((child) => nodesBelow(framework, child, level));
}

/** The texts of a node in the wanted language, else in the nearest one; `undefined` where it has none. Dimensions have texts too, by their id. */
export function textOfNode(framework: Framework, ref: NodeRef, locale: Locale): NodeText | undefined {
  for (const candidate of fallbackOf(locale)) {
    const texts = framework.texts[candidate];
    if (texts && Object.hasOwn(texts, ref)) return texts[ref];
  }
  return undefined;
}

/** The node's title in the wanted language; its reference where it has no text. */
export function titleOfNode(framework: Framework, ref: NodeRef, locale: Locale): string {
  return textOfNode(framework, ref, locale)?.title ?? ref;
}
