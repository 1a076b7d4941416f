// The scores that a chart shows, exact as the card has them, and as they are written beside it.
import type { Review } from "@kompass/findings";
import {
  divide,
  type Exact,
  equal,
  type Locale,
  type NodeRef,
  type NodeScore,
  officialPoints,
  printNumber,
  printPercent,
  titleOfNode,
  zero,
} from "@kompass/model";
import { wordsOfCharts } from "./words/all-words.js";

export interface ChartRequest {
  /** The nodes to show, in this order; those without a score are left out. */
  readonly refs: readonly NodeRef[];
  readonly locale: Locale;
}

export interface Figure {
  /** "5 Brukernes fokus og service". */
  readonly name: string;
  /** Of the maximum, from 0 to 1. */
  readonly share: Exact;
  /** "41 av 100 poeng (41 %)", and that it was computed where nobody has printed it. */
  readonly written: string;
}

/** A maximum of zero has no share, and gives no figure. */
export function figuresOf({ framework, card }: Review, { refs, locale }: ChartRequest): readonly Figure[] {
  return refs.flatMap((ref) => {
    const score = card.nodes.get(ref);
    const points = score && officialPoints(score);
    if (score === undefined || points === undefined || equal(score.maximum, zero)) return [];
    const title = titleOfNode(framework, ref, locale);
    const share = divide(points, score.maximum);
    return [{ name: title === ref ? ref : `${ref} ${title}`, share, written: writtenScore(score, points, locale) }];
  });
}

function writtenScore({ maximum, declared }: NodeScore, points: Exact, locale: Locale): string {
  const words = wordsOfCharts[locale];
  const number = (value: Exact) => printNumber(value, { atMost: 2 }, locale);
  const score = words.score({
    points: number(points),
    maximum: number(maximum),
    share: printPercent(divide(points, maximum), locale),
  });
  return declared === undefined ? words.computed({ score }) : score;
}

/** "Midtre Gauldal 2023". */
export function subjectOf({ assessment: { subject, period } }: Review): string {
  return period === null ? subject.name : `${subject.name} ${period}`;
}

export const linesOf = (figures: readonly Figure[]): readonly string[] =>
  figures.map(({ name, written }) => `${name}: ${written}`);
