// A README's promises are found, and a broken one is seen.
import { describe, expect, test } from "vitest";
import { keepsPromise, samplesOf } from "./readme-sample.ts";

describe("samplesOf", () => {
  test("takes the ts blocks alone, with what their lines promise", () => {
    const readme =
      "# A\n```sh\nnpm i\n```\n```ts\nconst a = 1;\nconsole.log(a); // 1\nconsole.log(f(a)); // { b: … }\n```\n";
    expect(samplesOf(readme)).toEqual([
      { code: "const a = 1;\nconsole.log(a); // 1\nconsole.log(f(a)); // { b: … }\n", promises: ["1", "{ b: … }"] },
    ]);
  });

  test("two blocks are two samples", () => {
    expect(samplesOf("```ts\na\n```\ntext\n```ts\nb\n```\n").map(({ code }) => code)).toEqual(["a\n", "b\n"]);
  });
});

describe("keepsPromise", () => {
  test.each([
    ["5", "5"],
    ['[{ a: "1", … }]', "[\n  { a: '1', b: 2 }\n]"],
    ["6.7 of 20 (33.5 %)", "6.7 of 20 (33.5 %)"],
  ])("%s is kept by %j", (promise, printed) => expect(keepsPromise(promise, printed)).toBe(true));

  test.each([
    ["5", "55"],
    ["5.5", "5x5"],
    ["[]", "[1]"],
  ])("%s is broken by %j", (promise, printed) => expect(keepsPromise(promise, printed)).toBe(false));
});
