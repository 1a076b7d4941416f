// The README's example runs as it stands, in a project that has only what it names.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const packages = join(import.meta.dirname, "../..");
const readme = readFileSync(join(packages, "answers/README.md"), "utf8");
const [, sample = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(readme) ?? [];
const [, promised = ""] = /; \/\/ (.*)$/m.exec(sample) ?? [];

function run(code: string): string {
  const project = mkdtempSync(join(tmpdir(), "kompass answers-"));
  try {
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
    mkdirSync(join(project, "node_modules/@kompass"), { recursive: true });
    for (const name of ["model", "framework-2020", "findings", "answers"]) {
      symlinkSync(join(packages, name), join(project, "node_modules/@kompass", name), "dir");
    }
    writeFileSync(join(project, "sample.mjs"), code);
    return execFileSync(process.execPath, ["sample.mjs"], { cwd: project, encoding: "utf8" });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

test("the README says first why the package exists", () => {
  const [title, , reason] = readme.split("\n");
  expect(title).toBe("# @kompass/answers");
  expect(reason).toMatch(/^This package exists so that /);
});

test("its example prints what it says", { timeout: 60_000 }, () => {
  const plain = (text: string): string => text.replaceAll("'", '"').replace(/\s+/g, "");
  expect(promised).not.toBe("");
  expect(plain(run(sample))).toBe(plain(promised));
});
