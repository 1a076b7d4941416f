// The README's example runs as it stands, in a project that has only what it names.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const packages = join(import.meta.dirname, "../..");
const readme = readFileSync(join(packages, "model/README.md"), "utf8");
const samples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

/** Runs a sample in an empty project with both packages installed, and gives back what it prints. */
function run(sample: string): readonly string[] {
  const project = mkdtempSync(join(tmpdir(), "kompass model-"));
  try {
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
    mkdirSync(join(project, "node_modules/@kompass"), { recursive: true });
    for (const name of ["model", "framework-2020"]) {
      symlinkSync(join(packages, name), join(project, "node_modules/@kompass", name), "dir");
    }
    writeFileSync(join(project, "sample.ts"), sample);
    const printed = execFileSync(process.execPath, ["sample.ts"], { cwd: project, encoding: "utf8" });
    return printed.trimEnd().split("\n");
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

test("the README says first why the package exists, in one to two screens", () => {
  const [title, , reason] = readme.split("\n");
  expect(title).toBe("# @kompass/model");
  expect(reason).toMatch(/^This package exists so that /);
  expect(readme.trimEnd().split("\n").length).toBeGreaterThanOrEqual(20);
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(50);
});

test("its one example prints what it says", () => {
  expect(samples).toHaveLength(1);
  const promised = samples.flatMap((sample) => [...sample.matchAll(/; \/\/ (.*)$/gm)].map(([, line]) => line));
  expect(promised).toHaveLength(1);
  expect(samples.flatMap(run)).toEqual(promised);
});
