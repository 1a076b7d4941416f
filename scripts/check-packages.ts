// Packs every public package, installs all of them into an empty project and runs the sample of each README there.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmptyProject, runSample, typeCheck, writeSample } from "./packages/empty-project.ts";
import { inspectTarball, packPackage } from "./packages/pack-package.ts";
import { findPublicPackages } from "./packages/public-package.ts";
import { samplesOf } from "./packages/readme-sample.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "kompass-packages-"));
const project = join(folder, "project");

try {
  const packages = findPublicPackages(root);
  const tarballs = packages.map((each) => {
    const tarball = packPackage(each, folder);
    inspectTarball(tarball, root);
    console.log(`packed   ${each.name}`);
    return [each.name, `file:${tarball}`] as const;
  });

  const nodeTypes = JSON.parse(readFileSync(join(root, "node_modules/@types/node/package.json"), "utf8")).version;
  createEmptyProject(project, { ...Object.fromEntries(tarballs), "@types/node": nodeTypes });

  const samples = packages.flatMap(({ name, readme }) =>
    samplesOf(readme).map((sample, index) => ({ name, file: `${name.split("/")[1]}-${index + 1}.ts`, sample })),
  );
  for (const { file, sample } of samples) writeSample(project, file, sample);
  typeCheck(project, root);

  const without = packages.filter(({ name }) => !samples.some((sample) => sample.name === name));
  const faults = [
    ...without.map(({ name }) => `${name}: README.md has no \`\`\`ts sample`),
    ...samples.flatMap(({ name, file, sample }) =>
      runSample(project, file, sample).map((fault) => `${name}: ${fault}`),
    ),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${packages.length} packages installed together, ${samples.length} README samples ran`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
