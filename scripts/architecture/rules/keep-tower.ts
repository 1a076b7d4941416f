// Imports run downwards: a workspace imports only those of ours that the tower lists for it.
import { arrowsOf } from "../arrows.ts";
import { isDevelopmentFile, type Rule } from "../repository.ts";
import { tower } from "../tower.ts";

const scope = "@kompass/";

export const keepTower: Rule = (repository) =>
  arrowsOf(repository).flatMap(({ file, owner, line, to }) => {
    if (to.kind !== "package" || !to.name.startsWith(scope) || !owner) return [];
    const from = owner.name.slice(scope.length);
    const target = to.name.slice(scope.length);
    const floor = tower[from] ?? { sources: [], tests: [] };
    const allowed = isDevelopmentFile(file.path, owner) ? [...floor.sources, ...floor.tests] : floor.sources;
    if (allowed.includes(target)) return [];
    const list = allowed.length === 0 ? "nothing of ours" : allowed.join(", ");
    return [{ path: file.path, line, what: `${from} -> ${target}: may import ${list}` }];
  });
