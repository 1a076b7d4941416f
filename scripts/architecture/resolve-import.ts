// Where an import leads: to a file of the repository, to a package, or to Node itself.
import { posix } from "node:path";
import type { Repository } from "./repository.ts";

export type Destination =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "package"; readonly name: string; readonly entry: string }
  | { readonly kind: "node" };

/** A relative import of a file that is not TypeScript (JSON, CSS) keeps the path as written. */
export function resolveImport(repository: Repository, from: string, specifier: string): Destination {
  if (specifier.startsWith("node:")) return { kind: "node" };
  if (specifier.startsWith(".")) {
    const path = posix.join(posix.dirname(from), specifier);
    return { kind: "file", path: candidatesOf(path).find((each) => isFile(repository, each)) ?? path };
  }
  const depth = specifier.startsWith("@") ? 2 : 1;
  const parts = specifier.split("/");
  const rest = parts.slice(depth).join("/");
  return { kind: "package", name: parts.slice(0, depth).join("/"), entry: rest === "" ? "." : `./${rest}` };
}

function candidatesOf(path: string): string[] {
  const stem = path.replace(/\.jsx?$/, "");
  return [path, `${stem}.ts`, `${stem}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
}

function isFile(repository: Repository, path: string): boolean {
  return repository.files.some((file) => file.path === path);
}
