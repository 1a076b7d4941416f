import { expect, test } from "vitest";
import { kompass, kompassJson } from "../testing/kompass.js";

interface Checked {
  readonly reconciliations: readonly {
    readonly target: string;
    readonly verdict: string;
    readonly gap: number;
    readonly explanations: readonly unknown[];
  }[];
  readonly problems: readonly { readonly code: string; readonly target?: string }[];
}

test("area 2 of the example doesn't add up, and every single fault that would explain it is named", async () => {
  const { reconciliations } = await kompassJson<Checked>("check");
  expect(reconciliations.find(({ target }) => target === "2")).toMatchObject({
    declared: 77,
    computed: 73.1,
    verdict: "discrepant",
    gap: 3.2,
    explanations: [
      { kind: "parent", target: "2", lo: 72.9, hi: 73.3, contradictedBy: ["C-total-published"] },
      { kind: "child", target: "2.1", lo: 11.25, hi: 12.55 },
      { kind: "child", target: "2.2", lo: 28.25, hi: 29.55 },
      { kind: "child", target: "2.3", lo: 21.65, hi: 22.95 },
      { kind: "child", target: "2.4", lo: 24.95, hi: 25 },
      { kind: "weighting", target: "2" },
    ],
  });
  const areas = reconciliations.filter(({ target }) => /^\d$/.test(target) && target !== "2");
  expect(areas.map(({ verdict }) => verdict)).toEqual(new Array(7).fill("consistent"));
});

test("the problems name sums, names and the table", async () => {
  const { problems } = await kompassJson<Checked>("check");
  const codes = problems.map(({ code }) => code);
  expect(problems.filter(({ code }) => code === "sum-discrepant").map(({ target }) => target)).toEqual([
    "total",
    "A",
    "2",
  ]);
  for (const code of ["names-differ", "table-header-order", "table-stray-value", "table-wrong-label"])
    expect(codes).toContain(code);
});

test("--strict ends with 1 where something doesn't add up", async () => {
  expect((await kompass("check")).exitCode).toBe(0);
  expect((await kompass("check", "--strict")).exitCode).toBe(1);
});
