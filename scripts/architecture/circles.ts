// Finds the circles of a graph: for each knot of nodes that reach each other, one shortest way round.

export type Graph = ReadonlyMap<string, readonly string[]>;

/** Each circle as the nodes passed, the first repeated at the end: ["a", "b", "a"]. */
export function findCircles(graph: Graph): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const circle = shortestWayRound(graph, start);
    if (!circle) continue;
    for (const node of circle) seen.add(node);
    circles.push(circle);
  }
  return circles;
}

function shortestWayRound(graph: Graph, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (next === start) return [...wayTo(cameFrom, node), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, end: string): string[] {
  const previous = cameFrom.get(end);
  return previous === undefined ? [end] : [...wayTo(cameFrom, previous), end];
}
