// Sources import only what their package.json declares for whoever installs it; tests also what it declares for development.
import { arrowsOf } from "../arrows.ts";
import { isDevelopmentFile, type Rule } from "../repository.ts";

export const declaredDependencies: Rule = (repository) =>
  arrowsOf(repository).flatMap(({ file, owner, line, to }) => {
    if (to.kind !== "package" || to.name === owner?.name) return [];
    const development = isDevelopmentFile(file.path, owner);
    const declared = [
      ...(owner?.dependencies ?? []),
      ...(development ? (owner?.devDependencies ?? []) : []),
      ...(development ? repository.rootDevDependencies.filter((name) => !owner || !name.startsWith("@kompass/")) : []),
    ];
    if (declared.includes(to.name)) return [];
    const field = development ? "any dependency" : "dependencies or peerDependencies";
    return [
      { path: file.path, line, what: `-> ${to.name}: not in ${field} of ${owner?.folder ?? "the root"}/package.json` },
    ];
  });
