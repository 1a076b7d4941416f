// The nodes that a question is about: those of a level, within a node, without the ones it leaves out.
import { type Framework, type NodeLevel, type NodeRef, nodesBelow, nodesOfLevel } from "@kompass/model";

interface Considered {
  readonly level: NodeLevel;
  readonly within: NodeRef | null;
  /** Left out, with all that is below them. */
  readonly except: readonly NodeRef[] | null;
}

/** In the order of the framework; `undefined` where a part of a node would be left out, which no score is without. */
export function considered(
  framework: Framework,
  { level, within, except }: Considered,
): readonly NodeRef[] | undefined {
  if (except?.some((ref) => nodesBelow(framework, ref, level).length === 0)) return undefined;
  const all = within === null ? nodesOfLevel(framework, level) : nodesBelow(framework, within, level);
  const gone = new Set((except ?? []).flatMap((ref) => nodesBelow(framework, ref, level).map((node) => node.ref)));
  return all.flatMap(({ ref }) => (gone.has(ref) ? [] : [ref]));
}
