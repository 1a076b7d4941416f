// A chart with its figures: a table whose rows have bars, and above it a line where the figures follow each other.
import type { Chart, DataVisualizationBlock } from "@kompass/block-kit";
import { type ReactNode, useId } from "react";
import { usePageContext } from "../page-context.js";
import { Bar } from "./bar.js";
import type { BlockProps } from "./block-props.js";
import { ChartLines } from "./chart-lines.js";

interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export function DataVisualizationView({ block: { title, chart } }: BlockProps<DataVisualizationBlock>): ReactNode {
  const { words, language } = usePageContext();
  const caption = useId();
  const { categories, series } = figuresOf(chart, words.chart.value);
  const all = series.flatMap(({ values }) => values);
  const most = Math.max(...all.map(Math.abs), 0);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const isDrawn = chart.type === "line" || chart.type === "area";
  const named = chart.type === "pie" ? undefined : chart.axis_config;
  return (
    <figure className="chart" aria-labelledby={caption}>
      <figcaption id={caption}>{title}</figcaption>
      {isDrawn && <ChartLines series={series.map(({ values }) => values)} isFilled={chart.type === "area"} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{named?.x_label ?? words.chart.category}</th>
            {series.map(({ name }, place) => (
              <th key={name} scope="col">
                <span className={`swatch series-${place % 6}`} aria-hidden="true" />
                {series.length === 1 ? (named?.y_label ?? name) : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, row) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {series.map(({ name, values }, place) => {
                const value = values[row] ?? 0;
                return (
                  <td key={name}>
                    <span className="bar-cell">
                      {!isDrawn && <Bar share={most === 0 ? 0 : Math.abs(value) / most} series={place} />}
                      <span>{number.format(value)}</span>
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function figuresOf(chart: Chart, value: string): Figures {
  if (chart.type === "pie") {
    const { segments } = chart;
    return {
      categories: segments.map(({ label }) => label),
      series: [{ name: value, values: segments.map((segment) => segment.value) }],
    };
  }
  const { categories } = chart.axis_config;
  return {
    categories,
    series: chart.series.map(({ name, data }) => ({
      name,
      values: categories.map((category) => data.find(({ label }) => label === category)?.value ?? 0),
    })),
  };
}
