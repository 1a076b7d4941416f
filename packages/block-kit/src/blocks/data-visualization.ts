// A chart that Slack draws: a pie, or bars, areas or lines over shared categories.
import { z } from "zod";
import { fitText } from "../fitting/fit-text.js";
import { fault, limitedList, limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";

const segment = z.strictObject({ label: limitedText(limits.chartLabel), value: z.number().positive() });
const point = z.strictObject({ label: limitedText(limits.chartLabel), value: z.number() });

const series = z.strictObject({
  name: limitedText(limits.chartLabel),
  data: limitedList(point, limits.chartCategories),
});

const pie = z.strictObject({ type: z.literal("pie"), segments: limitedList(segment, limits.chartSeries) });

function seriesChart<T extends "bar" | "area" | "line">(type: T) {
  return z
    .strictObject({
      type: z.literal(type),
      series: limitedList(series, limits.chartSeries),
      axis_config: z.strictObject({
        categories: limitedList(limitedText(limits.chartLabel), limits.chartCategories),
        x_label: limitedText(limits.chartAxisLabel).exactOptional(),
        y_label: limitedText(limits.chartAxisLabel).exactOptional(),
      }),
    })
    .check(({ value, issues }) => {
      value.axis_config.categories.forEach((category, index, all) => {
        if (all.indexOf(category) === index) return;
        const path = ["axis_config", "categories", index];
        issues.push({ ...fault("duplicate", "categories must be unique"), input: category, path });
      });
      const names = value.series.map(({ name }) => name);
      const categories = JSON.stringify(value.axis_config.categories.toSorted());
      value.series.forEach(({ name, data }, index) => {
        const at = (message: string, field: string) =>
          issues.push({ ...fault("wrong-value", message), input: value, path: ["series", index, field] });
        if (names.indexOf(name) !== index) at("series names must be unique", "name");
        const labels = JSON.stringify(data.map(({ label }) => label).toSorted());
        if (labels !== categories) at("each series must have one value for each category", "data");
      });
    });
}

export const dataVisualizationBlock = z.strictObject({
  type: z.literal("data_visualization"),
  block_id: blockId,
  title: limitedText(limits.chartTitle),
  chart: z.discriminatedUnion("type", [pie, seriesChart("bar"), seriesChart("area"), seriesChart("line")]),
});

export type DataVisualizationBlock = z.infer<typeof dataVisualizationBlock>;
export type Chart = DataVisualizationBlock["chart"];
export type ChartSeries = z.infer<typeof series>;

/** A chart says the same only with all its values: where a label must be cut until two are alike, or values go, it goes. */
export function fitDataVisualization(block: DataVisualizationBlock): DataVisualizationBlock | undefined {
  const fitted = { ...block, title: fitText(block.title, limits.chartTitle), chart: fitChart(block.chart) };
  const parts = fitted.chart.type === "pie" ? fitted.chart.segments : fitted.chart.series;
  const isAmbiguous =
    fitted.chart.type === "pie" && new Set(fitted.chart.segments.map(({ label }) => label)).size < parts.length;
  if (parts.length > limits.fittedChartSeries.maximum || isAmbiguous) return undefined;
  const { block_id: _, ...unnamed } = fitted;
  return dataVisualizationBlock.safeParse(unnamed).success ? fitted : undefined;
}

function fitChart(chart: Chart): Chart {
  const label = (text: string) => fitText(text, limits.chartLabel);
  const labelled = <T extends { label: string }>(item: T): T => ({ ...item, label: label(item.label) });
  if (chart.type === "pie") return { ...chart, segments: chart.segments.map(labelled) };
  const { categories, x_label: x, y_label: y } = chart.axis_config;
  return {
    ...chart,
    series: chart.series.map(({ name, data }) => ({ name: label(name), data: data.map(labelled) })),
    axis_config: {
      categories: categories.map(label),
      ...(x && { x_label: fitText(x, limits.chartAxisLabel) }),
      ...(y && { y_label: fitText(y, limits.chartAxisLabel) }),
    },
  };
}
