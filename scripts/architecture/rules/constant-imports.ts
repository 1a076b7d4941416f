// What sources import stands there as a constant: else no rule can follow the arrow.
import { isDevelopmentFile, type Rule, workspaceOf } from "../repository.ts";

export const constantImports: Rule = (repository) =>
  repository.files
    .filter(({ path }) => !isDevelopmentFile(path, workspaceOf(repository, path)))
    .flatMap((file) =>
      file.imports
        .filter(({ specifier }) => specifier === undefined)
        .map(({ line }) => ({ path: file.path, line, what: "imports something that only a run can tell" })),
    );
