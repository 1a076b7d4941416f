// Reads the YAML files of a source folder as they stand; a key that stands twice is refused.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { InvalidSourceError } from "./invalid-source-error.ts";

export interface RawSources {
  readonly framework: unknown;
  readonly policy: unknown;
  readonly dimensions: unknown;
  readonly perspectives: unknown;
  readonly passages: unknown;
  /** In the order of the areas' numbers. */
  readonly areas: readonly unknown[];
  /** Recommended actions, by the name of the area's file. */
  readonly actions: ReadonlyMap<string, unknown>;
  /** The languages other than the base language. */
  readonly texts: ReadonlyMap<string, unknown>;
}

function readYaml(folder: string, file: string): unknown {
  try {
    return parse(readFileSync(join(folder, file), "utf8"), { uniqueKeys: true });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line ?? 1;
    throw new InvalidSourceError([{ pointer: `${file}:${line}`, message: error.message }], { cause: error });
  }
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((file) => file.replace(/\.yaml$/, ""))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

function readFolder(folder: string, name: string): ReadonlyMap<string, unknown> {
  return new Map(namesIn(join(folder, name)).map((file) => [file, readYaml(folder, `${name}/${file}.yaml`)]));
}

export function readSources(folder: string): RawSources {
  return {
    framework: readYaml(folder, "framework.yaml"),
    policy: readYaml(folder, "policy.yaml"),
    dimensions: readYaml(folder, "dimensions.yaml"),
    perspectives: readYaml(folder, "perspectives.yaml"),
    passages: readYaml(folder, "passages.yaml"),
    actions: readFolder(folder, "actions"),
    areas: [...readFolder(folder, "areas").values()],
    texts: readFolder(folder, "texts"),
  };
}
