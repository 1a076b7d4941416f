// Packs a package as it would be published, and has publint and attw look at the result.
import { join } from "node:path";
import type { PublicPackage } from "./public-package.ts";
import { runCommand } from "./run-command.ts";

/** Gives the path of the tarball. */
export function packPackage({ folder }: PublicPackage, destination: string): string {
  const packed = JSON.parse(runCommand("pnpm", ["pack", "--json", "--pack-destination", destination], folder));
  const tarball = packed.filename as string;
  return tarball.startsWith(destination) ? tarball : join(destination, tarball);
}

export function inspectTarball(tarball: string, root: string): void {
  runCommand("publint", [tarball, "--strict"], root);
  runCommand("attw", [tarball, "--profile", "esm-only", "--format", "ascii", "--no-color"], root);
}
