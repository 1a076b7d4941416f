import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedFiles } from "./published-files.ts";
import { catalogue, framework, packageFolder } from "./testing/framework-under-test.ts";

const contentOf = (file: string) => readFileSync(join(packageFolder, file), "utf8");

test.each(Object.entries(publishedFiles(framework, catalogue)))(
  "dist/%s is built from the sources as they are",
  (file, content) => {
    expect(contentOf(join("dist", file)) === content).toBe(true);
  },
);

test("the module and the JSON hold the same document", async () => {
  const module = (await import(join(packageFolder, "dist/index.js"))) as { readonly kommunekompasset2020: unknown };
  expect(module.kommunekompasset2020).toEqual(JSON.parse(contentOf("dist/framework.json")));
});

test("the sample of the README prints what it says, in a project that has only this package", () => {
  const [, sample = ""] = /```ts\n([\s\S]*?)```/.exec(contentOf("README.md")) ?? [];
  const promised = [...sample.matchAll(/\/\/ (.*)$/gm)].map(([, line]) => line);
  expect(promised.length).toBeGreaterThan(4);
  const project = mkdtempSync(join(tmpdir(), "kompass-readme-"));
  try {
    mkdirSync(join(project, "node_modules/@kompass"), { recursive: true });
    symlinkSync(packageFolder, join(project, "node_modules/@kompass/framework-2020"), "dir");
    writeFileSync(join(project, "sample.mjs"), sample);
    const printed = execFileSync(process.execPath, ["sample.mjs"], { cwd: project, encoding: "utf8" });
    expect(printed.trimEnd().split("\n")).toEqual(promised);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
