import { expect, test } from "vitest";
import { kompass, kompassJson } from "../testing/kompass.js";

interface Scores {
  readonly nodes: readonly {
    readonly id: string;
    readonly max: number;
    readonly declared: number | null;
    readonly computed: unknown;
    readonly share: number | null;
    readonly coverage: number;
  }[];
}

test("every node of the example has its declared and computed score", async () => {
  const { nodes } = await kompassJson<Scores>("score");
  expect(nodes).toHaveLength(1 + 4 + 8 + 35);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  expect(byId.get("total")).toMatchObject({ max: 800, declared: 555, computed: 549.3, share: 69.4, coverage: 1 });
  expect(byId.get("A")).toMatchObject({ max: 200, declared: 139, computed: 134.6 });
  expect(byId.get("2")).toMatchObject({ max: 100, declared: 77, computed: 73.1 });
  expect(byId.get("5.2")).toMatchObject({ max: 20, declared: 3.3, computed: 3.3, share: 16.5 });
});

test("the table prints numbers the Norwegian way", async () => {
  const { printed } = await kompass("score");
  expect(printed).toMatch(/5\.2 Medarbeidernes fokus på service +3,3 +3,3 +20 +16,5\u00a0%/);
  expect((await kompass("score", "--lang", "en")).printed).toMatch(/5\.2 .+ 3\.3 +3\.3 +20 +16\.5%/);
});
