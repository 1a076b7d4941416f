// The bytes of the example: the text layer of a real evaluation.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const path = createRequire(import.meta.url).resolve("@kompass/example-midtre-gauldal-2023/source.txt");

export const exampleBytes: Uint8Array = readFileSync(path);
export const exampleText: string = exampleBytes.toString();
