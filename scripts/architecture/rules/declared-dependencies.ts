// Sources of a package import only what it declares for whoever installs it; tests and apps whatever they declare.
import { arrowsOf } from "../arrows.ts";
import { isDevelopmentFile, type Rule } from "../repository.ts";

export const declaredDependencies: Rule = (repository) =>
  arrowsOf(repository).flatMap(({ file, owner, line, to }) => {
    if (to.kind !== "package" || to.name === owner?.name) return [];
    const development = isDevelopmentFile(file.path, owner);
    const installed = development || owner?.isPrivate === true;
    const declared = [
      ...(owner?.dependencies ?? []),
      ...(installed ? (owner?.devDependencies ?? []) : []),
      ...(development ? repository.rootDevDependencies.filter((name) => !owner || !name.startsWith("@kompass/")) : []),
    ];
    if (declared.includes(to.name)) return [];
    const field = installed ? "any dependency" : "dependencies or peerDependencies";
    return [
      { path: file.path, line, what: `-> ${to.name}: not in ${field} of ${owner?.folder ?? "the root"}/package.json` },
    ];
  });
