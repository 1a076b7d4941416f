// Every word of charts, for each language to fill in.

type Text<Blanks extends string> = (blanks: Readonly<Record<Blanks, string>>) => string;

export interface ChartWords {
  readonly title: Text<"subject">;
  readonly score: Text<"points" | "maximum" | "share">;
  /** Of a score that no source prints. */
  readonly computed: Text<"score">;
  /** What the rim of a radar, and the frame of a bar, stand for. */
  readonly rim: string;
  readonly frame: string;
  /** What the picture is; its figures follow. */
  readonly radar: Text<"title">;
  readonly bars: Text<"title">;
}
