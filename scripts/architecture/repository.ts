// The repository as the rules see it: workspaces, and source files with the imports that stand in them.
import type { Program } from "oxc-parser";

/** One `import`, `export … from`, `import()`, `import type`, `require` or `import.meta.resolve`. */
export interface ImportLine {
  /** The characters between the quotes; `undefined` where they are not a constant. */
  readonly specifier: string | undefined;
  readonly line: number;
}

export interface SourceFile {
  /** From the root of the repository, with `/`: "packages/model/src/errors.ts". */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly imports: readonly ImportLine[];
  /** The opening comment without its slashes, `undefined` where the file opens with something else. */
  readonly opening: string | undefined;
}

export interface Workspace {
  readonly name: string;
  /** "packages/model" */
  readonly folder: string;
  /** Private workspaces are never installed by others: all that they declare is there when they run. */
  readonly isPrivate: boolean;
  /** Keys of `exports` in package.json: ".", "./testing". */
  readonly entries: readonly string[];
  /** What sources may import: dependencies, peer dependencies, optional dependencies. */
  readonly dependencies: readonly string[];
  /** Whether `src` reaches whoever installs the package; a package of data keeps only the program there that makes it. */
  readonly shipsSources: boolean;
  /** What tests and build scripts may import besides. */
  readonly devDependencies: readonly string[];
}

export interface Repository {
  readonly workspaces: readonly Workspace[];
  readonly files: readonly SourceFile[];
  /** Development dependencies of the root: for its own files, and those of others for every test. */
  readonly rootDevDependencies: readonly string[];
}

/** A place where a rule is broken. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  /** What stands there and which rule forbids it: "model -> answers: model may import nothing of ours". */
  readonly what: string;
}

export type Rule = (repository: Repository) => readonly Breach[];

/** The workspace that a path lies in, `undefined` for files of the root. */
export function workspaceOf(repository: Repository, path: string): Workspace | undefined {
  return repository.workspaces.find((workspace) => path.startsWith(`${workspace.folder}/`));
}

/** What never reaches whoever installs a package: tests and what they share, configuration, all outside `src`. */
export function isDevelopmentFile(path: string, owner: Workspace | undefined): boolean {
  if (!owner?.shipsSources || !path.startsWith(`${owner.folder}/src/`)) return true;
  if (/\.test(-prop|-d)?\.tsx?$/.test(path)) return true;
  return path.startsWith(`${owner.folder}/src/testing/`) && !owner.entries.includes("./testing");
}
