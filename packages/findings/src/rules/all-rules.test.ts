import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { allRules } from "./all-rules.js";

test("every rule file is in the list", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /^(?!all-rules|rule\.).*(?<!\.test)\.ts$/.test(file));
  expect(allRules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});
