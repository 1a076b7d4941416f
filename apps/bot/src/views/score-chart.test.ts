// A chart of scores says what the table beside it says.
import { answerQuestion, type Fact } from "@kompass/answers";
import { codePointLength, type DataVisualizationBlock, validateMessage } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { loadExampleReview } from "../load-example-review.js";
import { score } from "../testing/hand-made-answers.js";
import { answerView } from "./answer-view.js";
import { scoreChart } from "./score-chart.js";
import { readRows } from "./score-table.js";

const bars = (charts: readonly DataVisualizationBlock[]) => {
  const [chart] = charts;
  if (chart?.chart.type !== "bar") throw new Error("no bars");
  const [series] = chart.chart.series;
  return { title: chart.title, data: series?.data ?? [] };
};

test("bars are points where every maximum is the same", () => {
  const facts = [
    score("1", 62, 100, { label: "område 1 (Demokrati): poengsum" }),
    score("5", 41, 100, { label: "område 5 (Brukernes fokus og service): poengsum" }),
    score("8", 84, 100),
  ];
  expect(bars(scoreChart(facts, "nb"))).toEqual({
    title: "Poeng av 100 (oppgitt)",
    data: [
      { label: "1 Demokrati", value: 62 },
      { label: "5 Brukernes fokus…", value: 41 },
      { label: "8", value: 84 },
    ],
  });
});

test("bars are percent where maxima differ", () => {
  const facts = [score("7.2", 26, 40), score("5.1", 7, 20), score("5.2", 3, 20)];
  const { title, data } = bars(scoreChart(facts, "en"));
  expect(title).toBe("Percent of the maximum (printed)");
  expect(data.map(({ value }) => value)).toEqual([65, 35, 15]);
});

test("what is computed does not stand among what is declared", () => {
  const facts: readonly Fact[] = [
    score("1", 62, 100),
    score("2", 77, 100),
    score("2", 73.1, 100, { basis: "computed" }),
    score("3", 87, 100),
    score("4", 68, 100, { basis: "computed" }),
  ];
  expect(bars(scoreChart(facts, "nb")).data.map(({ value }) => value)).toEqual([62, 77, 87]);
});

test("two scores, and more than a chart holds, are no chart", () => {
  expect(scoreChart([score("1", 62, 100), score("2", 77, 100)], "nb")).toEqual([]);
  const many = Array.from({ length: 21 }, (_, index) => score(`${index + 1}`, 50, 100));
  expect(scoreChart(many, "nb")).toEqual([]);
  expect(scoreChart(many.slice(1), "nb")).toHaveLength(1);
});

describe.each(locales)("of the areas in %s", (locale) => {
  test("has short names, all different, and the figures of the table", () => {
    const view = answerView(
      answerQuestion([loadExampleReview()], { question: "Vis poengsummen på alle områder", locale }),
    );
    expect(validateMessage(view)).toEqual([]);
    const { data } = bars(view.blocks.filter((block) => block.type === "data_visualization"));
    const table = view.blocks.find((block) => block.type === "data_table");
    const rows = table === undefined ? [] : readRows(table);
    expect(data.map(({ value }) => String(value))).toEqual(rows.slice(0, data.length).map(({ cells }) => cells[0]));
    expect(new Set(data.map(({ label }) => label)).size).toBe(8);
    for (const { label } of data) {
      expect(codePointLength(label)).toBeLessThanOrEqual(20);
      expect(label).toMatch(/^\d \p{Lu}/u);
    }
  });
});

test("a whole beside its parts is no chart", () => {
  expect(scoreChart([score("2", 77, 100), score("2.1", 7, 15), score("2.2", 9, 15)], "nb")).toEqual([]);
});
