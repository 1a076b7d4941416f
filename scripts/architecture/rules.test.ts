// Shows that each rule can fail: small made-up repositories that break it, and what it then says.
import { describe, expect, test } from "vitest";
import { madeUpRepository } from "./made-up-repository.ts";
import type { Repository, Rule } from "./repository.ts";
import { constantImports } from "./rules/constant-imports.ts";
import { declaredDependencies } from "./rules/declared-dependencies.ts";
import { exactArithmetic } from "./rules/exact-arithmetic.ts";
import { importsByName } from "./rules/imports-by-name.ts";
import { keepTower } from "./rules/keep-tower.ts";
import { noCircles } from "./rules/no-circles.ts";
import { noOwnIndex } from "./rules/no-own-index.ts";
import { openingSentence } from "./rules/opening-sentence.ts";
import { plainIndex } from "./rules/plain-index.ts";
import { pureViews } from "./rules/pure-views.ts";

const say = (rule: Rule, repository: Repository) =>
  rule(repository).map(({ path, line, what }) => `${path}:${line} ${what}`);

describe("importsByName", () => {
  const model = { "packages/model/src/errors.ts": "export const a = 1;" };

  test.each([
    'import { a } from "../../model/src/errors.js";',
    'import type { A } from "../../model/src/errors.js";',
    'export { a } from "../../model/src/errors.js";',
    'export * from "../../model/src/errors.js";',
    'const { a } = await import("../../model/src/errors.js");',
    "const { a } = await import(`../../model/src/errors.js`);",
    'type A = import("../../model/src/errors.js").A;',
    'const a = require("../../model/src/errors.js");',
    'const path = import.meta.resolve("../../model/src/errors.js");',
  ])("sees %s", (text) => {
    expect(say(importsByName, madeUpRepository({ ...model, "packages/findings/src/a.ts": text }))).toEqual([
      "packages/findings/src/a.ts:1 -> ../../model/src/errors.js: reaches into packages/model by a path, not by a name",
    ]);
  });

  test("names an entry that the other does not export", () => {
    const text = '\nimport { a } from "@kompass/model/src/errors.js";\nimport { b } from "@kompass/model";';
    expect(say(importsByName, madeUpRepository({ ...model, "packages/findings/src/a.ts": text }))).toEqual([
      'packages/findings/src/a.ts:2 -> @kompass/model/src/errors.js: "./src/errors.js" is no entry of its exports',
    ]);
  });

  test("names a package that is not there", () => {
    expect(say(importsByName, madeUpRepository({ "apps/cli/src/a.ts": 'import "@kompass/mdel";' }))).toEqual([
      "apps/cli/src/a.ts:1 -> @kompass/mdel: there is no such package",
    ]);
  });
});

describe("keepTower", () => {
  test("names an arrow that runs upwards", () => {
    const text = 'import type { Answer } from "@kompass/answers";';
    expect(say(keepTower, madeUpRepository({ "packages/findings/src/a.ts": text }))).toEqual([
      "packages/findings/src/a.ts:1 findings -> answers: may import model",
    ]);
  });

  test("lets tests see what sources may not", () => {
    const text = 'import { kommunekompasset2020 } from "@kompass/framework-2020";';
    expect(
      say(keepTower, madeUpRepository({ "packages/findings/src/a.ts": text, "packages/findings/src/a.test.ts": text })),
    ).toEqual(["packages/findings/src/a.ts:1 findings -> framework-2020: may import model"]);
  });

  test("lets the program that makes a package of data see what its tests may", () => {
    const texts = { "packages/framework-2020/src/check.ts": 'import "@kompass/model";' };
    const data = { "packages/framework-2020": { shipsSources: false } };
    expect(say(keepTower, madeUpRepository(texts, data))).toEqual([]);
    expect(say(keepTower, madeUpRepository(texts))).toHaveLength(1);
  });

  test("a workspace that the tower does not list may import nothing of ours", () => {
    expect(say(keepTower, madeUpRepository({ "packages/new/src/a.ts": 'import "@kompass/model";' }))).toEqual([
      "packages/new/src/a.ts:1 new -> model: may import nothing of ours",
    ]);
  });
});

describe("noOwnIndex", () => {
  test("sees the file, the folder and the own name", () => {
    const repository = madeUpRepository({
      "packages/model/src/index.ts": 'export { a } from "./a.js";',
      "packages/model/src/a.ts": "export const a = 1;",
      "packages/model/src/b.ts":
        'import { a } from "./index.js";\nimport type { A } from ".";\nimport "@kompass/model";',
    });
    expect(say(noOwnIndex, repository)).toEqual([
      "packages/model/src/b.ts:1 -> ./index.js: imports its own index",
      "packages/model/src/b.ts:2 -> .: imports its own index",
      "packages/model/src/b.ts:3 -> @kompass/model: imports its own index",
    ]);
  });
});

describe("plainIndex", () => {
  test("names a definition, a star and an index in a folder", () => {
    const repository = madeUpRepository({
      "packages/model/src/index.ts":
        '// Face.\nexport { a } from "./a.js";\nexport const b = 1;\nexport * from "./c.js";',
      "packages/model/src/testing/index.ts": 'export { a } from "./a.js";',
      "packages/model/src/numbers/index.ts": 'export { a } from "./a.js";',
    });
    expect(say(plainIndex, repository)).toEqual([
      "packages/model/src/index.ts:3 index.ts only re-exports by name",
      "packages/model/src/index.ts:4 index.ts only re-exports by name",
      "packages/model/src/numbers/index.ts:1 a folder has no index.ts",
    ]);
  });
});

describe("noCircles", () => {
  test("finds a circle over three files that only types close", () => {
    const repository = madeUpRepository({
      "packages/model/src/a.ts": 'import { b } from "./b.js";',
      "packages/model/src/b.ts": 'export { c } from "./deep/c.js";',
      "packages/model/src/deep/c.ts": 'import type { A } from "../a.js";',
      "packages/model/src/d.ts": 'import { a } from "./a.js";',
    });
    expect(say(noCircles, repository)).toEqual([
      "packages/model/src/a.ts:1 packages/model/src/a.ts -> packages/model/src/b.ts -> packages/model/src/deep/c.ts -> packages/model/src/a.ts",
    ]);
  });

  test("a diamond is no circle", () => {
    const repository = madeUpRepository({
      "packages/model/src/a.ts": 'import "./b.js"; import "./c.js";',
      "packages/model/src/b.ts": 'import "./d.js";',
      "packages/model/src/c.ts": 'import "./d.js";',
      "packages/model/src/d.ts": "export {};",
    });
    expect(say(noCircles, repository)).toEqual([]);
  });
});

describe("pureViews", () => {
  test("follows a view through the files that it imports", () => {
    const repository = madeUpRepository({
      "apps/bot/src/views/answer.ts":
        'import { table } from "./table.js";\nimport { load } from "../use-cases/load.js";',
      "apps/bot/src/views/table.ts": 'import { words } from "../words.js";\nimport type { Block } from "@slack/types";',
      "apps/bot/src/words.ts": 'import type { App } from "@slack/bolt";',
      "apps/bot/src/use-cases/load.ts": 'import "@kompass/storage";',
    });
    expect(say(pureViews, repository)).toEqual([
      "apps/bot/src/views/answer.ts:2 -> ../use-cases/load.js: a view may not know it",
      "apps/bot/src/words.ts:1 -> @slack/bolt: a view may not know it (reached from apps/bot/src/views/table.ts)",
    ]);
  });
});

describe("declaredDependencies", () => {
  const manifests = { "packages/model": { dependencies: ["zod"], devDependencies: ["fast-check"] } };

  test("keeps development dependencies out of sources and unknown ones out of tests", () => {
    const text = 'import "zod";\nimport "fast-check";\nimport "vitest";\nimport "lodash/fp.js";\nimport "node:fs";';
    const repository = madeUpRepository(
      { "packages/model/src/a.ts": text, "packages/model/src/a.test.ts": text },
      manifests,
    );
    const undeclared = "not in dependencies or peerDependencies of packages/model/package.json";
    expect(say(declaredDependencies, repository)).toEqual([
      `packages/model/src/a.ts:2 -> fast-check: ${undeclared}`,
      `packages/model/src/a.ts:3 -> vitest: ${undeclared}`,
      `packages/model/src/a.ts:4 -> lodash: ${undeclared}`,
      "packages/model/src/a.test.ts:4 -> lodash: not in any dependency of packages/model/package.json",
    ]);
  });

  test("an app is installed with all that it declares, and with nothing else", () => {
    const texts = { "apps/playground/src/page/a.tsx": 'import "react";\nimport "vitest";' };
    const app = { "apps/playground": { isPrivate: true, devDependencies: ["react"] } };
    expect(say(declaredDependencies, madeUpRepository(texts, app))).toEqual([
      "apps/playground/src/page/a.tsx:2 -> vitest: not in any dependency of apps/playground/package.json",
    ]);
  });

  test("a testing folder is development unless the package exports it", () => {
    const texts = { "packages/model/src/testing/arbitraries.ts": 'import "fast-check";' };
    const exported = { "packages/model": { ...manifests["packages/model"], entries: [".", "./testing"] } };
    expect(say(declaredDependencies, madeUpRepository(texts, manifests))).toEqual([]);
    expect(say(declaredDependencies, madeUpRepository(texts, exported))).toHaveLength(1);
  });
});

describe("constantImports", () => {
  test("names an import that only a run can tell", () => {
    const text = "const name = 'a';\nawait import('./' + name);\nawait import('./b.js');";
    expect(say(constantImports, madeUpRepository({ "apps/cli/src/a.ts": text }))).toEqual([
      "apps/cli/src/a.ts:2 imports something that only a run can tell",
    ]);
  });
});

describe("openingSentence", () => {
  test.each([
    ["export const a = 1;", "opens without a comment"],
    ["\n// A sentence.\n", "opens without a comment"],
    ["/** A sentence. */\n", "opens without a comment"],
    ["// Some words\n", '"Some words" has no full stop'],
    ["// One. Two.\n", '"One. Two." is more than one sentence'],
  ])("refuses %j", (text, what) => {
    expect(say(openingSentence, madeUpRepository({ "packages/model/src/a.ts": text }))).toEqual([
      `packages/model/src/a.ts:1 ${what}`,
    ]);
  });

  test.each([
    "// A sentence.\nimport a from 'a';",
    "#!/usr/bin/env node\n// A sentence.\n",
    "// A sentence that runs over\r\n// two lines.\r\n\r\n// Another comment. With two.\r\n",
  ])("accepts %j", (text) => {
    expect(say(openingSentence, madeUpRepository({ "packages/model/src/a.ts": text }))).toEqual([]);
  });
});

describe("exactArithmetic", () => {
  test.each([
    ["const a = 0.5;", "0.5"],
    ["const a = 1e3;", "1e3"],
    ['const a = Number("1");', "Number"],
    ['const a = globalThis["Number"]("1");', "Number"],
    ["const { round } = Math;", "round"],
    ["const a = Math.round(b);", "round"],
    ['const a = parseFloat("1");', "parseFloat"],
    ["const a = b.toFixed(1);", "toFixed"],
    ['const a = b["toFixed"](1);', "toFixed"],
    ['import { toNumber as n } from "./exact.js";', "toNumber"],
  ])("refuses %s in scoring", (text, token) => {
    expect(say(exactArithmetic, madeUpRepository({ "packages/model/src/scoring/a.ts": text }))).toContain(
      `packages/model/src/scoring/a.ts:1 ${token} lets floating point in`,
    );
  });

  test("leaves whole numbers, tests and other folders alone", () => {
    const text = "const a = 10n ** 2n / 3n; const b = 0xe1; const c = Math.min(1, 2);";
    const repository = madeUpRepository({
      "packages/model/src/scoring/a.ts": text,
      "packages/model/src/scoring/a.test.ts": "const a = 0.5;",
      "packages/answers/src/a.ts": "const a = 0.5;",
    });
    expect(say(exactArithmetic, repository)).toEqual([]);
  });

  test("names an exception that nothing needs any more", () => {
    const repository = madeUpRepository({ "packages/model/src/scoring/declared-scores.ts": "export {};" });
    expect(say(exactArithmetic, repository)).toEqual([
      "packages/model/src/scoring/declared-scores.ts:1 the exception for Number is not needed",
    ]);
  });
});
