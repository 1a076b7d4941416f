// A project that holds nothing but our packed packages, as somebody outside would install them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepsPromise, type ReadmeSample } from "./readme-sample.ts";
import { runCommand } from "./run-command.ts";

/** Makes `console.log` print every call as one line of JSON, so that calls and promises can be put side by side. */
const recorder = `
import { formatWithOptions } from "node:util";
console.log = (...values) =>
  process.stdout.write(JSON.stringify(formatWithOptions({ breakLength: Infinity, depth: 6 }, ...values)) + "\\n");
`;

const compilerOptions = {
  target: "es2023",
  module: "nodenext",
  types: ["node"],
  strict: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noEmit: true,
};

/** `dependencies` by name: paths of tarballs, or versions. */
export function createEmptyProject(folder: string, dependencies: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }, null, 2));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }, null, 2));
  writeFileSync(join(folder, "recorder.js"), recorder);
  runCommand("npm", ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
}

export function typeCheck(project: string, root: string): void {
  runCommand(join(root, "node_modules", ".bin", "tsc"), ["-p", project], project);
}

export function writeSample(project: string, name: string, { code }: ReadmeSample): void {
  writeFileSync(join(project, name), code);
}

/** Runs a sample and gives what is wrong with it; an empty list when all it promises came true. */
export function runSample(project: string, name: string, { promises }: ReadmeSample): readonly string[] {
  const printed = runCommand("node", ["--import", "./recorder.js", name], project)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as string);
  if (promises.length === 0) return ["it promises nothing: no console.log line says what it prints"];
  if (promises.length !== printed.length) return [`it promises ${promises.length} lines and prints ${printed.length}`];
  return promises.flatMap((promise, index) => {
    const line = printed[index] ?? "";
    return keepsPromise(promise, line) ? [] : [`it promises ${promise} and prints ${line}`];
  });
}
