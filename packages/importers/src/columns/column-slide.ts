// A slide whose three columns of findings run together: what the rules that tell the columns apart may look at.
import type { FindingCategory, Locale } from "@kompass/model";

/** A finding as the text layer shows it: its lines as they break, without the mark. */
export interface Bullet {
  readonly lines: readonly string[];
  readonly text: string;
}

export interface ColumnSlide {
  readonly bullets: readonly Bullet[];
  /** The column headings that the slide prints, in printed order; empty where it prints none. */
  readonly headings: readonly FindingCategory[];
  readonly language: Locale;
}
