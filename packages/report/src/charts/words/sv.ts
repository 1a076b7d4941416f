// The words of charts in Swedish.
import type { ChartWords } from "./chart-words.js";

export const sv: ChartWords = {
  title: ({ subject }) => `Poäng av maximum i ${subject}`,
  score: ({ points, maximum, share }) => `${points} av ${maximum} poäng (${share})`,
  computed: ({ score }) => `${score}, uträknat`,
  rim: "Mitten är noll, ytterkanten är full poäng.",
  frame: "Ramen är full poäng, den fyllda delen är poängen. Den streckade linjen är hälften.",
  radar: ({ title }) => `Radardiagram: ${title}.`,
  bars: ({ title }) => `Stapeldiagram: ${title}.`,
};
