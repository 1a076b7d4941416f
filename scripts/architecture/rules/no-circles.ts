// Files never import each other in a circle, types included.
import { arrowsOf } from "../arrows.ts";
import { findCircles } from "../circles.ts";
import type { Rule } from "../repository.ts";

export const noCircles: Rule = (repository) => {
  const graph = new Map<string, string[]>(repository.files.map(({ path }) => [path, []]));
  for (const { file, to } of arrowsOf(repository)) {
    if (to.kind === "file") graph.get(file.path)?.push(to.path);
  }
  return findCircles(graph).map((circle) => ({ path: circle[0] ?? "", line: 1, what: circle.join(" -> ") }));
};
