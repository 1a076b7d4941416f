import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { declarationsOf } from "./declarations.ts";
import { framework } from "./testing/framework-under-test.ts";

const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly bin: { readonly tsc: string } };

function compile(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kompass-types-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "index.d.ts"), declarationsOf(framework));
    writeFileSync(join(folder, "program.ts"), program);
    const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext"];
    const run = spawnSync(process.execPath, [join(dirname(manifest), bin.tsc), ...options, "program.ts"], {
      cwd: folder,
      encoding: "utf8",
    });
    return run.stdout + run.stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the published document has the published type", () => {
  const program = `import type { Kommunekompasset2020 } from "./index.js";
export const document: Kommunekompasset2020 = ${JSON.stringify(framework)};`;
  expect(compile(program)).toBe("");
});

test("ids are literals: one that the framework does not have is refused", () => {
  const program = `import type { AreaId, PerspectiveId, QuestionId, SubAreaId } from "./index.js";
export const known: [PerspectiveId, AreaId, SubAreaId, QuestionId] = ["D", "8", "5.2", "7.3.1"];
export const unknown: [PerspectiveId, AreaId, SubAreaId, QuestionId] = ["E", "9", "9.9", "7.3.3"];`;
  const errors = compile(program).match(/program\.ts\(3,\d+\): error TS(?:2322|2820)/g);
  expect(errors).toHaveLength(4);
});

test("nothing is imported", () => {
  expect(declarationsOf(framework)).not.toMatch(/\bimport\b|\brequire\b/);
});
