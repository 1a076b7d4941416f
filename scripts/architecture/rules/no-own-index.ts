// Files import the file that defines a name: nobody imports an index.ts of the own workspace, nor the own name.
import { arrowsOf } from "../arrows.ts";
import type { Rule } from "../repository.ts";

const isIndex = /(^|\/)index\.tsx?$/;
const isTestingEntry = /\/src\/testing\/index\.ts$/;

export const noOwnIndex: Rule = (repository) =>
  arrowsOf(repository).flatMap(({ file, owner, line, specifier, to }) => {
    const ownIndex = to.kind === "file" && isIndex.test(to.path) && !isTestingEntry.test(to.path);
    const ownName = to.kind === "package" && to.name === owner?.name;
    return ownIndex || ownName ? [{ path: file.path, line, what: `-> ${specifier}: imports its own index` }] : [];
  });
