// Every rule of the architecture, in the order of their worth.
import type { Rule } from "./repository.ts";
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

export const allRules: Readonly<Record<string, Rule>> = {
  "a workspace is imported by its name and its entries": importsByName,
  "imports run down the tower": keepTower,
  "nothing imports its own index": noOwnIndex,
  "an index re-exports by name and defines nothing": plainIndex,
  "there are no circles": noCircles,
  "views know no Bolt, no store, no use case": pureViews,
  "sources import what their package.json declares": declaredDependencies,
  "imports are constants": constantImports,
  "every source file opens with one sentence": openingSentence,
  "scores are exact": exactArithmetic,
};
