// The README's example runs as it stands, in a project that has only what it names.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const packages = join(import.meta.dirname, "../..");
const readme = readFileSync(join(packages, "answers/README.md"), "utf8");
const samples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => ({
  code,
  promised: /; \/\/ (.*)$/m.exec(code)?.[1] ?? "",
}));

function run(code: string): string {
  const project = mkdtempSync(join(tmpdir(), "kompass answers-"));
  try {
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
    mkdirSync(join(project, "node_modules/@kompass"), { recursive: true });
    for (const name of ["model", "framework-2020", "findings", "answers"]) {
      symlinkSync(join(packages, name), join(project, "node_modules/@kompass", name), "dir");
    }
    writeFileSync(join(project, "sample.mts"), code);
    const options = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning", "sample.mts"];
    return execFileSync(process.execPath, options, { cwd: project, encoding: "utf8" });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

test("the README says first why the package exists", () => {
  const [title, , reason] = readme.split("\n");
  expect(title).toBe("# @kompass/answers");
  expect(reason).toMatch(/^This package exists so that /);
});

test("it has an example by rules and one with a model", () => {
  expect(samples).toHaveLength(2);
});

test.each(samples)("an example prints $promised", { timeout: 60_000 }, ({ code, promised }) => {
  const plain = (text: string): string => text.replaceAll("'", '"').replace(/\s+/g, "");
  expect(promised).not.toBe("");
  expect(plain(run(code))).toBe(plain(promised));
});
