// Scores as pictures: an entry of its own, so that drawing is loaded only where something is drawn.
export { barChart } from "./charts/bar-chart.js";
export type { Chart } from "./charts/chart.js";
export type { ChartRequest } from "./charts/figures.js";
export { chartAsPng } from "./charts/picture.js";
export { radarChart } from "./charts/radar-chart.js";
