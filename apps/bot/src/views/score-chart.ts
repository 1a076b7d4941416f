// The scores of an answer as bars; its table, and its text, say the same figures.
import type { Fact } from "@kompass/answers";
import { type DataVisualizationBlock, fitText, limits } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { stringsOf } from "../locales/strings-of.js";
import { comparableScores, nodeNameOf, type Score } from "./score-table.js";

/** Fewer are told apart by their figures alone. */
const fewest = 3;

/**
 * Bars where an answer compares several nodes of one level, all with the basis of the first: in points where every maximum is the
 * same, else in percent of it.
 */
export function scoreChart(facts: readonly Fact[], locale: Locale): DataVisualizationBlock[] {
  const { chart, table } = stringsOf(locale);
  const [first, ...others] = onePerNode(comparableScores(facts));
  if (first === undefined) return [];
  const scores = [first, ...others].filter(({ basis }) => basis === first.basis);
  if (scores.length < fewest || scores.length > limits.chartCategories.maximum) return [];
  if (new Set(scores.map(({ ref }) => levelOf(ref))).size > 1) return [];
  const sameMaximum = scores.every(({ max }) => max === first.max);
  if (!sameMaximum && scores.some(({ share }) => share === undefined)) return [];
  const title = `${sameMaximum ? chart.points(String(first.max)) : chart.percent} (${table.bases[first.basis]})`;
  const data = scores.map((score) => ({
    label: labelOf(score, locale),
    value: sameMaximum ? score.value : (score.share ?? 0),
  }));
  return [
    {
      type: "data_visualization",
      title: fitText(title, limits.chartTitle),
      chart: {
        type: "bar",
        series: [{ name: fitText(sameMaximum ? table.points : table.share, limits.chartLabel), data }],
        axis_config: { categories: data.map(({ label }) => label) },
      },
    },
  ];
}

function onePerNode(scores: readonly Score[]): readonly Score[] {
  return scores.filter(({ ref }, index) => scores.findIndex((each) => each.ref === ref) === index);
}

/** "5 Brukernes fokus og…": the reference stands first, so that no two are alike however short they are cut. */
function labelOf(score: Score, locale: Locale): string {
  const name = nodeNameOf(score, locale);
  const title = /\((.+)\)$/.exec(name)?.[1] ?? name;
  const whole = title === score.ref || title.startsWith(`${score.ref} `) ? title : `${score.ref} ${title}`;
  return fitText(whole, limits.chartLabel);
}

/** A whole beside its parts is no comparison: "5", "5.2" and "C" lie on different levels. */
function levelOf(ref: Score["ref"]): string {
  return (ref ?? "").replace(/[A-Z]/g, "A").replace(/\d+/g, "1");
}
