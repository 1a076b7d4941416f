// Builds the package: YAML sources in, checked document, module and types out. Run by `node build.ts`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KompassError } from "@kompass/model";
import { assembleCatalogue, assembleFramework } from "./src/assemble-framework.ts";
import { checkCatalogue, checkFramework } from "./src/check-framework.ts";
import { publishedFiles } from "./src/published-files.ts";
import { readSources } from "./src/read-sources.ts";

const here = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as { readonly version: string };

try {
  const sources = readSources(join(here, "source"));
  const document = assembleFramework(sources, version);
  checkFramework(document);
  const catalogue = assembleCatalogue(sources, version);
  checkCatalogue(catalogue, document);
  const dist = join(here, "dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [file, content] of Object.entries(publishedFiles(document, catalogue)))
    writeFileSync(join(dist, file), content);
} catch (error) {
  if (!(error instanceof KompassError)) throw error;
  console.error(`error[${error.code}]\n${error.message}`);
  process.exitCode = 1;
}
