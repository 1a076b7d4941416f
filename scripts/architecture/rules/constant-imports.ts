// What is imported stands in the source as a constant: else no rule can follow the arrow.
import type { Rule } from "../repository.ts";

export const constantImports: Rule = ({ files }) =>
  files.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => specifier === undefined)
      .map(({ line }) => ({ path: file.path, line, what: "imports something that only a run can tell" })),
  );
