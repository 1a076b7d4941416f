// Scores are exact: where numbers are made and added up, no floating point comes in and nothing is rounded by Math.
import { Visitor } from "oxc-parser";
import { type Breach, isDevelopmentFile, type Rule, type SourceFile, workspaceOf } from "../repository.ts";

const isArithmetic = /^packages\/model\/src\/(numbers|scoring)\//;

/** What may stand in a file all the same, and why. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "packages/model/src/numbers/exact.ts": {
    Number: "whole exponents, and whether a whole number is held exactly",
    toNumber: "the one way out, for JSON and charts",
    valueOf: "what toNumber is made of",
  },
  "packages/model/src/scoring/check-table.ts": {
    Number: "years, which are digits by the pattern that finds them",
    toNumber: "a fault reports the sum as JSON; nothing calculates with it",
  },
  "packages/model/src/scoring/declared-scores.ts": {
    Number: "sorts by yes and no",
  },
};

const floatingNames = new Set(
  "Number parseFloat toNumber toFixed toPrecision valueOf round floor ceil trunc fround sqrt pow random".split(" "),
);

export const exactArithmetic: Rule = (repository) => {
  const arithmetic = repository.files.filter(
    ({ path }) => isArithmetic.test(path) && !isDevelopmentFile(path, workspaceOf(repository, path)),
  );
  return arithmetic.flatMap((file) => {
    const allowed = Object.keys(exceptions[file.path] ?? {});
    const floats = floatsOf(file);
    const unneeded = allowed.filter((token) => !floats.some((float) => float.token === token));
    return [
      ...floats
        .filter(({ token }) => !allowed.includes(token))
        .map(({ token, line }): Breach => ({ path: file.path, line, what: `${token} lets floating point in` })),
      ...unneeded.map(
        (token): Breach => ({ path: file.path, line: 1, what: `the exception for ${token} is not needed` }),
      ),
    ];
  });
};

interface Float {
  readonly token: string;
  readonly line: number;
}

function floatsOf({ text, program }: SourceFile): readonly Float[] {
  const floats: Float[] = [];
  const add = (token: string, start: number) => floats.push({ token, line: text.slice(0, start).split("\n").length });
  const addName = (name: unknown, start: number) => {
    if (typeof name === "string" && floatingNames.has(name)) add(name, start);
  };
  new Visitor({
    Identifier: ({ name, start }) => addName(name, start),
    Literal: ({ value, raw, start }) => {
      if (typeof value === "number" && /^[^x]*[.e]/i.test(raw ?? "")) add(raw ?? "", start);
      addName(value, start);
    },
  }).visit(program);
  return floats;
}
