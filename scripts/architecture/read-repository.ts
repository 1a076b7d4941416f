// Reads the workspaces and every TypeScript file of a working tree.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { readSourceFile } from "./read-imports.ts";
import type { Repository, Workspace } from "./repository.ts";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export function readRepository(root: string): Repository {
  return {
    workspaces: find(root, "{packages,apps,examples}/*/package.json").map((path) =>
      workspaceOfManifest(root, dirname(path), readManifest(root, path)),
    ),
    files: [...find(root, "{packages,apps,examples}/*/**/*.{ts,tsx}"), ...find(root, "{*,scripts/**/*}.ts")].map(
      (path) => readSourceFile(path, readFileSync(join(root, path), "utf8")),
    ),
    rootDevDependencies: Object.keys(readManifest(root, "package.json").devDependencies ?? {}),
  };
}

function find(root: string, pattern: string): string[] {
  const exclude = (path: string) => /(^|[\\/])(node_modules|dist)$/.test(path);
  return globSync(pattern, { cwd: root, exclude })
    .map((path) => path.split(sep).join("/"))
    .sort();
}

function readManifest(root: string, path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path), "utf8")) as Manifest;
}

function workspaceOfManifest(root: string, folder: string, manifest: Manifest): Workspace {
  return {
    name: manifest.name,
    folder: folder.split(sep).join("/"),
    isPrivate: manifest.private === true,
    entries: Object.keys(manifest.exports ?? {}),
    shipsSources: ["index.ts", "main.ts"].some((entry) => existsSync(join(root, folder, "src", entry))),
    dependencies: Object.keys({
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    }),
    devDependencies: Object.keys(manifest.devDependencies ?? {}),
  };
}
