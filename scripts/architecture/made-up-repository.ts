// A small made-up repository, for tests of the rules.
import { readSourceFile } from "./read-imports.ts";
import type { Repository, Workspace } from "./repository.ts";

/** Files by path; their workspaces export "." and declare what `manifests` says under their folder. */
export function madeUpRepository(
  texts: Readonly<Record<string, string>>,
  manifests: Readonly<Record<string, Partial<Workspace>>> = {},
): Repository {
  const paths = [...Object.keys(texts), ...Object.keys(manifests).map((folder) => `${folder}/package.json`)];
  const folders = new Set(paths.flatMap((path) => /^(?:packages|apps|examples)\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  return {
    workspaces: [...folders].map((folder) => ({
      name: `@kompass/${folder.split("/")[1]}`,
      folder,
      isPrivate: false,
      entries: ["."],
      shipsSources: true,
      dependencies: [],
      devDependencies: [],
      ...manifests[folder],
    })),
    files: Object.entries(texts).map(([path, text]) => readSourceFile(path, text)),
    rootDevDependencies: ["vitest"],
  };
}
