// The bytes of the example: the text layer of a real evaluation.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "../../../../examples/midtre-gauldal-2023/source.txt");

export const exampleBytes: Uint8Array = readFileSync(path);
export const exampleText: string = exampleBytes.toString();
