// A drawn chart, and everything it shows in words.

export interface Chart {
  /** A whole SVG document; its texts are set in Inter. */
  readonly svg: string;
  readonly title: string;
  /** What the picture is, and each of its figures: for those who do not see it. */
  readonly altText: string;
  /** Each figure as a line: "5 Brukernes fokus og service: 41 av 100 poeng (41 %)". */
  readonly lines: readonly string[];
}
