// The words of charts in Bokmål.
import type { ChartWords } from "./chart-words.js";

export const nb: ChartWords = {
  title: ({ subject }) => `Poeng av maksimum i ${subject}`,
  score: ({ points, maximum, share }) => `${points} av ${maximum} poeng (${share})`,
  computed: ({ score }) => `${score}, utregnet`,
  rim: "Midten er null, ytterkanten er full poengsum.",
  frame: "Rammen er full poengsum, den fylte delen er poengene. Den stiplede linja er halvparten.",
  radar: ({ title }) => `Radardiagram: ${title}.`,
  bars: ({ title }) => `Stolpediagram: ${title}.`,
};
