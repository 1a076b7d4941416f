// Lines through figures that follow each other; the figures themselves stand in the table below.
import type { ReactNode } from "react";

export interface ChartLinesProps {
  readonly series: readonly (readonly number[])[];
  readonly isFilled: boolean;
}

const [width, height, margin] = [640, 200, 8];

export function ChartLines({ series, isFilled }: ChartLinesProps): ReactNode {
  const all = series.flat();
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const x = (place: number, count: number) => margin + (place / Math.max(count - 1, 1)) * (width - 2 * margin);
  const y = (value: number) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  return (
    <svg className="chart-lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="axis" x1={margin} x2={width - margin} y1={y(0)} y2={y(0)} />
      {series.map((values, place) => {
        const points = values.map((value, index) => `${x(index, values.length)},${y(value)}`).join(" ");
        const area = `${x(0, values.length)},${y(0)} ${points} ${x(values.length - 1, values.length)},${y(0)}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a series has nothing but its place
          <g key={place} className={`series-${place % 6}`}>
            {isFilled && <polygon points={area} />}
            <polyline points={points} />
          </g>
        );
      })}
    </svg>
  );
}
