// The assessment and the text that the product ships with, read from the example's package.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export function readExampleAssessment(): string {
  return readFileSync(
    fileURLToPath(import.meta.resolve("@kompass/example-midtre-gauldal-2023/assessment.json")),
    "utf8",
  );
}

export function readExampleText(): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve("@kompass/example-midtre-gauldal-2023/source.txt")));
}
