// A chart as its figures.
import type { DataVisualizationBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";

export function DataVisualizationView({ block: { title, chart } }: BlockProps<DataVisualizationBlock>): ReactNode {
  const series = chart.type === "pie" ? [{ name: title, data: chart.segments }] : chart.series;
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <ul>
        <InOrder
          items={series}
          show={({ name, data }) => (
            <li>{`${name}: ${data.map(({ label, value }) => `${label} ${value}`).join(", ")}`}</li>
          )}
        />
      </ul>
    </figure>
  );
}
