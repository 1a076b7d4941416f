// The words of charts in Nynorsk.
import type { ChartWords } from "./chart-words.js";

export const nn: ChartWords = {
  title: ({ subject }) => `Poeng av det høgste moglege i ${subject}`,
  score: ({ points, maximum, share }) => `${points} av ${maximum} poeng (${share})`,
  computed: ({ score }) => `${score}, utrekna`,
  rim: "Midten er null, ytterkanten er full poengsum.",
  frame: "Ramma er full poengsum, den fylte delen er poenga. Den stipla linja er halvparten.",
  radar: ({ title }) => `Radardiagram: ${title}.`,
  bars: ({ title }) => `Søylediagram: ${title}.`,
};
