// What words of a question can hint at, and how a language's table of such words is written.

/** Every hint that the understanding of questions is made from. */
export const cueNames = [
  // what is asked of a node
  "points",
  "share",
  "maximum",
  "lost",
  "where",
  "got",
  "figure",
  "how-well",
  // order
  "weakest",
  "strongest",
  "most",
  "least",
  "weaker",
  "stronger",
  "next",
  "rank",
  "set-phrase",
  "struggles",
  // side by side
  "compare",
  "difference",
  "either",
  "than",
  "beats",
  "behind",
  // thresholds
  "not",
  "reach",
  "below",
  "above",
  "at-least",
  "at-most",
  "exactly",
  "single",
  "between",
  "full",
  // levels and scope
  "area",
  "subarea",
  "perspective",
  "question",
  "each",
  "total",
  "sum",
  "ours",
  // bases
  "declared",
  "computed",
  // remarks
  "strength",
  "challenge",
  "weakness",
  "improve",
  "criticism",
  "remark",
  "why",
  "says",
  "exists",
  "how-is",
  // counting
  "how-many",
  "how-much",
  // agreement
  "agrees",
  "contradicts",
  "order",
  "marked",
  "name",
  "label",
  "confirm",
  // structure and method
  "belongs",
  "tool",
  "about",
  // conversation
  "and",
  "there",
  // nodes taken together
  "except",
  "average",
  "median",
  "spread",
  // what would be
  "what-if",
  "if",
  "becomes",
  "rises",
  "falls",
  "towards",
  "by",
  "extra",
  "instead",
  "double",
  "corrected",
  // tables beside the scores
  "year",
  "period",
  "service",
  "changes",
  "positive",
  "negative",
  "unit",
  "price-level",
  // what later kinds answer
  "table",
  "recommend",
  "action",
  "abbreviation",
  "source",
  "ranking-place",
  // what is declined
  "instruction",
  "invent",
  "secret",
  "other-tenant",
  "change",
  "person",
  "who",
  "opinion",
  "good-enough",
  "other-round",
  "peers",
  "off-topic",
  "help",
  "not-held",
  "not-told",
  "municipality",
] as const;

export type CueName = (typeof cueNames)[number];

/** Hints that a question is declined: a short word is never taken for a misspelling of one of theirs. */
export const decliningCues: readonly CueName[] = [
  "instruction",
  "invent",
  "secret",
  "other-tenant",
  "person",
  "opinion",
  "other-round",
  "peers",
  "off-topic",
  "help",
  "not-held",
  "not-told",
];

/**
 * The phrases of one language, one a line or parted by " | ". A word may end in `*` (any ending); `~` stands for up to
 * four words in between. They are folded before they are compared, so æ, ø and å may be written as they are.
 */
export type Cues = Readonly<Record<CueName, string>>;
