// The words of charts in English.
import type { ChartWords } from "./chart-words.js";

export const en: ChartWords = {
  title: ({ subject }) => `Points out of the maximum in ${subject}`,
  score: ({ points, maximum, share }) => `${points} of ${maximum} points (${share})`,
  computed: ({ score }) => `${score}, computed`,
  rim: "The centre is zero, the rim is the maximum.",
  frame: "The frame is the maximum, the filled part the points. The dashed line is half.",
  radar: ({ title }) => `Radar chart: ${title}.`,
  bars: ({ title }) => `Bar chart: ${title}.`,
};
