import { expect, test } from "vitest";
import { kompass, kompassJson } from "../testing/kompass.js";

interface PlanJson {
  readonly actions: readonly {
    readonly id: string;
    readonly subarea: string;
    readonly dimension: string;
    readonly effort: "XS" | "S" | "M" | "L" | "XL";
    readonly gain: { readonly lo: number; readonly hi: number };
    readonly why: string;
    readonly findings: readonly string[];
    readonly claims: readonly string[];
    readonly planLevel: string;
  }[];
  readonly checklist: {
    readonly items: readonly {
      readonly prompt: string;
      readonly cites: readonly string[];
      readonly due: string | null;
      readonly doneWhen: string;
    }[];
  };
}

test("what to do about the weakest sub-area rests on its score and the remarks tied to it", async () => {
  const { actions } = await kompassJson<PlanJson>("plan", "--area", "5.2");
  expect(actions.length).toBeGreaterThanOrEqual(3);
  expect(new Set(actions.map(({ dimension }) => dimension))).toEqual(new Set(["system", "scope", "result"]));
  for (const { subarea, gain, claims, why } of actions) {
    expect(subarea).toBe("5.2");
    expect(gain).toEqual({ lo: 0, hi: 6.7 });
    expect(claims).toEqual(["5.2"]);
    expect(why).toContain("16,7");
  }
  expect(actions.flatMap(({ findings }) => findings)).toEqual(expect.arrayContaining(["F5-V-01", "F5-U-04"]));
});

test("actions stand in the order of gain for effort", async () => {
  const { actions } = await kompassJson<PlanJson>("plan");
  const cost = { XS: 1, S: 2, M: 3, L: 5, XL: 8 };
  // Printed gains are rounded: neighbours may seem out of order by that much.
  const ratios = actions.map(({ gain, effort }) => gain.hi / cost[effort]);
  const fallen = ratios.filter((value, index) => index > 0 && value > (ratios[index - 1] ?? 0) + 0.1);
  expect(fallen).toEqual([]);
  expect(new Set(actions.map(({ subarea }) => subarea)).size).toBeGreaterThan(30);
});

test("a checklist counts its dates from the start, and every item cites something that is there", async () => {
  const { checklist } = await kompassJson<PlanJson>("plan", "--area", "5.2", "--start", "2026-01-01", "--top", "1");
  expect(checklist.items.map(({ due }) => due)).toEqual([
    "2026-01-02",
    "2026-01-04",
    "2026-01-08",
    "2026-01-08",
    "2026-04-01",
    "2026-06-30",
    "2026-04-01",
  ]);
  for (const { cites, doneWhen } of checklist.items) {
    expect(cites).toContain("5.2");
    expect(doneWhen).not.toBe("");
  }
  const undated = await kompassJson<PlanJson>("plan", "--area", "5.2");
  expect(undated.checklist.items.every(({ due }) => due === null)).toBe(true);
});

test("a target gives the actions that can reach it, and says that they do so at best", async () => {
  const { actions } = await kompassJson<PlanJson>("plan", "--target", "600");
  expect(actions.reduce((total, { gain }) => total + gain.hi, 0)).toBeGreaterThanOrEqual(45);
  const { printed } = await kompass("plan", "--target", "600");
  expect(printed).toMatch(/^Målet er 600 poeng totalt\. Det mangler 45 poeng\. I beste fall /);
  expect((await kompass("plan", "--target", "500", "--lang", "en")).printed).toMatch(/has been reached/);
  expect((await kompass("plan", "--target", "800,5", "--lang", "sv")).printed).toMatch(
    /^Målet är 800,5 poäng totalt\. .* kan i bästa fall ge /,
  );
});

test("no sub-area under half: all that lie there, and no other", async () => {
  const { actions } = await kompassJson<PlanJson>("plan", "--target", "50%");
  expect([...new Set(actions.map(({ subarea }) => subarea))].toSorted()).toEqual([
    "4.5",
    "5.1",
    "5.2",
    "5.3",
    "5.5",
    "7.4",
  ]);
});

test("dates are printed as the language writes them", async () => {
  const { printed } = await kompass("plan", "--area", "5.2", "--start", "2026-01-02");
  expect(printed).toContain("frist 3. januar 2026");
});

test.each([
  [["--area", "9"], "cli/unknown-node"],
  [["--start", "2026-02-30"], "cli/not-a-date"],
  [["--target", "mye"], "cli/not-a-target"],
  [["--top", "0"], "cli/not-a-count"],
])("%j is refused in one line", async (args, code) => {
  const { exitCode, complained, printed } = await kompass("plan", ...args);
  expect([exitCode, printed]).toEqual([2, ""]);
  expect(complained).toMatch(new RegExp(`^error\\[${code}\\] ${args[0]}: .+\\n$`));
});
