// Every import of the repository as an arrow from a file to where it leads.
import type { Repository, SourceFile, Workspace } from "./repository.ts";
import { workspaceOf } from "./repository.ts";
import { type Destination, resolveImport } from "./resolve-import.ts";

export interface Arrow {
  readonly file: SourceFile;
  /** The workspace of the file, `undefined` for files of the root. */
  readonly owner: Workspace | undefined;
  readonly line: number;
  readonly specifier: string;
  readonly to: Destination;
}

/** Imports whose specifier is no constant are left out: `constantImports` forbids them. */
export function arrowsOf(repository: Repository): readonly Arrow[] {
  return repository.files.flatMap((file) =>
    file.imports.flatMap(({ specifier, line }) =>
      specifier === undefined
        ? []
        : {
            file,
            owner: workspaceOf(repository, file.path),
            line,
            specifier,
            to: resolveImport(repository, file.path, specifier),
          },
    ),
  );
}
