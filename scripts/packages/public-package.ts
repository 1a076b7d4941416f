// The packages that are published: every workspace under packages/ that is not private.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface PublicPackage {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** Empty where there is none. */
  readonly readme: string;
}

export function findPublicPackages(root: string): readonly PublicPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((path) => ({
      folder: join(root, dirname(path)),
      manifest: JSON.parse(readFileSync(join(root, path), "utf8")),
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      folder,
      readme: existsSync(join(folder, "README.md")) ? readFileSync(join(folder, "README.md"), "utf8") : "",
    }));
}
