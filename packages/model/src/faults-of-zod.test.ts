// What zod found wrong, as JSON pointers.
import { expect, test } from "vitest";
import { z } from "zod";
import { faultsOfZod } from "./faults-of-zod.js";

const faultsOf = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value);
  return error ? faultsOfZod(error) : [];
};

test("every fault has its pointer, with / and ~ escaped", () => {
  const schema = z.object({ "a/b~c": z.array(z.object({ n: z.number() })), d: z.string() });
  const faults = faultsOf(schema, { "a/b~c": [{ n: 1 }, { n: "2" }], d: 3 });
  expect(faults.map(({ pointer }) => pointer)).toEqual(["/a~1b~0c/1/n", "/d"]);
});

test("the whole document is the empty pointer", () => {
  expect(faultsOf(z.object({}), "text").map(({ pointer }) => pointer)).toEqual([""]);
});

test("a value that fits no shape of a union has the faults of the nearest shape", () => {
  const union = z.union([
    z.strictObject({ a: z.string(), b: z.string() }),
    z.strictObject({ c: z.number(), d: z.object({ e: z.number() }) }),
  ]);
  const faults = faultsOf(z.array(union), [
    { a: "x", b: "y" },
    { a: "x", b: 1 },
    { c: 1, d: { e: "z" } },
  ]);
  expect(faults.map(({ pointer }) => pointer)).toEqual(["/1/b", "/2/d/e"]);
});
