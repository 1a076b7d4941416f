// An index.ts is the face of a package: it stands in src (or src/testing), re-exports by name and defines nothing.
import type { Rule } from "../repository.ts";

const isIndex = /(^|\/)index\.tsx?$/;
const isFace = /^(packages|apps)\/[^/]+\/src\/(testing\/)?index\.ts$/;

export const plainIndex: Rule = ({ files }) =>
  files
    .filter(({ path }) => isIndex.test(path))
    .flatMap((file) => {
      if (!isFace.test(file.path)) return [{ path: file.path, line: 1, what: "a folder has no index.ts" }];
      return file.program.body
        .filter((statement) => statement.type !== "ExportNamedDeclaration" || statement.source === null)
        .map(({ start }) => ({
          path: file.path,
          line: file.text.slice(0, start).split("\n").length,
          what: "index.ts only re-exports by name",
        }));
    });
