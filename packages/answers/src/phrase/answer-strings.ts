// Every word that an answer may say; the type that each language fills.
import type { FindingCategory, NodeLevel } from "@kompass/model";
import type { CitationKind } from "../answer.js";
import type { Refusal } from "../refusal.js";
import type { LabelKey } from "./label.js";

type Text<Blanks extends string> = (blanks: Readonly<Record<Blanks, string>>) => string;

export type LimitName = "below" | "above" | "at-least" | "at-most" | "exactly";

/** One limit, or two that hold together. */
export interface Limits {
  readonly test: LimitName;
  readonly value: string;
  readonly alsoTest: LimitName | undefined;
  readonly alsoValue: string | undefined;
}

export type RankMeasureName = "share" | "lost" | "points";

/** Nodes that are counted together: named ones, or so many of a level. */
export interface NodeSet {
  /** "5.1, 5.2 og 5.3"; `undefined` where they are all or the first of a level. */
  readonly nodes: string | undefined;
  readonly count: string;
  readonly level: "perspective" | "area" | "subarea";
  readonly scope: string | undefined;
  readonly first: "weakest" | "strongest" | undefined;
}

/** The sentences of answers. The blanks come formatted; a node comes with number and title, a place as "linje 961". */
export interface Phrases {
  // scores
  /** "5.2 … fikk 3,3 av 20 poeng (16,5 %), linje 961." */
  readonly got: Text<"node" | "score" | "place">;
  readonly gotUnplaced: Text<"node" | "score">;
  readonly computedScore: Text<"node" | "score">;
  readonly openScore: Text<"node" | "low" | "high">;
  readonly noScore: Text<"node">;
  readonly worth: Text<"node" | "points">;
  readonly lost: Text<"points">;
  readonly fullScore: Text<never>;
  /** Its place among all of its level, from the strongest on, by share of maximum. */
  readonly standing: (blanks: {
    readonly place: string;
    readonly count: string;
    readonly level: "area" | "subarea";
    readonly isTied: boolean;
  }) => string;
  /** A line of a list. */
  readonly scoreItem: Text<"node" | "score" | "place">;
  readonly scoreItemUnplaced: Text<"node" | "score">;
  readonly lostItem: Text<"node" | "score" | "lost" | "place">;
  readonly worthItem: Text<"node" | "points">;
  readonly tiedRemarks: Text<"node">;
  readonly noTiedRemarks: Text<"node" | "area">;
  /** A remark with its category, id and place. */
  readonly remark: Text<"quote" | "category" | "id" | "place">;
  // total and perspectives
  readonly totalDeclared: Text<"score" | "place">;
  readonly totalDeclaredSum: Text<"score">;
  readonly totalComputed: Text<"points">;
  readonly totalComputedOnly: Text<"score">;
  readonly totalComputedFirst: Text<"score">;
  readonly totalDeclaredSumSecond: Text<"points">;
  readonly totalPublished: Text<"points" | "where">;
  readonly totalOpen: Text<"low" | "high">;
  readonly perspectiveSum: Text<"node" | "score">;
  readonly perspectiveComputed: Text<"points">;
  readonly perspectiveComputedFirst: Text<"node" | "score">;
  readonly perspectiveSumSecond: Text<"points">;
  /** The source disagrees with itself about an area. */
  readonly disagreement: Text<"node" | "declared" | "computed">;
  // order
  readonly weakestIs: Text<"node" | "score" | "place">;
  readonly strongestIs: Text<"node" | "score" | "place">;
  readonly orderHead: (blanks: {
    readonly first: "weakest" | "strongest";
    readonly measure: RankMeasureName;
    readonly level: "perspective" | "area" | "subarea";
    readonly scope: string | undefined;
    /** What is left out. */
    readonly except: string | undefined;
    /** One node or group, several, or every one of them. */
    readonly extent: "one" | "some" | "all";
    readonly place: number;
  }) => string;
  readonly tied: Text<"nodes">;
  readonly tieOverCut: Text<"asked" | "given">;
  readonly uncertainOrder: Text<never>;
  readonly nothingToRank: Text<never>;
  // side by side
  readonly ahead: Text<"winner" | "loser" | "difference">;
  readonly aheadByShare: Text<"winner" | "loser">;
  readonly loses: Text<"loser" | "winner" | "difference">;
  readonly mostOf: Text<"winner">;
  readonly leastOf: Text<"loser">;
  readonly equal: Text<"nodes">;
  /** Over remarks on the one that is behind. */
  readonly mayExplain: Text<never>;
  readonly differenceInPoints: Text<"difference">;
  // thresholds
  readonly filterHead: (
    blanks: Limits & {
      readonly count: string;
      readonly isNone: boolean;
      readonly measure: "share" | "lost" | "points" | "maximum";
      readonly level: "perspective" | "area" | "subarea";
      readonly scope: string | undefined;
      readonly except: string | undefined;
    },
  ) => string;
  readonly nearThreshold: Text<"nodes">;
  // nodes taken together
  /** "De 8 områdene har i gjennomsnitt 69,4 av 100 poeng." */
  readonly together: (
    blanks: NodeSet & {
      readonly operation: "average" | "median" | "sum" | "spread";
      readonly measure: RankMeasureName;
      readonly value: string;
    },
  ) => string;
  readonly highestAndLowest: Text<"high" | "highScore" | "low" | "lowScore">;
  /** Beside an average or median of shares: what the share of the sums is. */
  readonly shareOfSums: Text<"score">;
  readonly averageOfShares: Text<"share">;
  readonly levelAtCut: Text<"nodes">;
  readonly togetherFrom: (blanks: { readonly basis: "declared" | "declared-sum" | "computed" | "mixed" }) => string;
  readonly onSide: (blanks: { readonly side: "above" | "below"; readonly operation: "average" | "median" }) => string;
  readonly leftOut: Text<"nodes">;
  // what would be
  /** "Totalen ville blitt 571,7 av 800 poeng: 16,7 poeng mer enn 555 poeng." */
  readonly wouldRise: Text<"node" | "result" | "start" | "difference">;
  readonly wouldFall: Text<"node" | "result" | "start" | "difference">;
  readonly wouldStay: Text<"node" | "start">;
  readonly changeItem: Text<"node" | "from" | "to">;
  readonly changesNothing: Text<"node" | "from">;
  readonly aboveMaximum: Text<"node" | "maximum" | "asked">;
  readonly belowZero: Text<"node" | "least">;
  readonly asFullScore: Text<never>;
  readonly wouldFrom: (blanks: { readonly basis: "declared" | "computed" | "parts" }) => string;
  readonly notOfficial: Text<never>;
  // tables beside the scores
  readonly tableCell: Text<"column" | "when" | "value" | "place">;
  /** Years or columns that were added up for the answer. */
  readonly tableAdded: Text<"column" | "when" | "value">;
  readonly tableAverage: Text<"column" | "when" | "value">;
  readonly tableHead: Text<"scope">;
  readonly tableItem: Text<"name" | "value" | "place">;
  readonly tableItemUnplaced: Text<"name" | "value">;
  readonly tableExtreme: (blanks: {
    readonly which:
      | "most-rise"
      | "least-rise"
      | "most-fall"
      | "least-fall"
      | "largest"
      | "smallest"
      | "highest"
      | "lowest";
    readonly scope: string;
  }) => string;
  readonly tableSigned: (blanks: {
    readonly sign: "rise" | "fall";
    readonly of: "years" | "columns";
    readonly count: string;
    readonly all: string;
    readonly isNone: boolean;
    readonly scope: string;
  }) => string;
  readonly tableDifference: Text<"difference">;
  readonly tableRowSays: Text<"row" | "column" | "value" | "place">;
  readonly tableIs: Text<"title" | "place">;
  readonly tableUnit: Text<"unit" | "place">;
  /** "Ved tabellen står det «(2022 kroner)» (linje 900)." */
  readonly tableNote: Text<"note">;
  readonly tableUnitThousand: Text<"unit" | "place">;
  readonly tableYears: Text<"count" | "span">;
  readonly tableColumns: Text<"columns">;
  readonly tableNamed: Text<"title">;
  readonly tableHasNo: Text<"what">;
  readonly tableHolds: Text<"title" | "span" | "columns">;
  // remarks
  readonly remarksHead: Text<"findings" | "node">;
  readonly remarksTiedHead: Text<"findings" | "node">;
  readonly remarksEverywhere: Text<"findings">;
  readonly noRemarks: Text<"category" | "node">;
  readonly noRemarksAnywhere: Text<"category">;
  readonly notNone: Text<"findings">;
  readonly othersThere: Text<"findings">;
  readonly remarksByArea: Text<"node" | "findings">;
  readonly areasWithout: Text<"category" | "nodes">;
  readonly everyAreaHas: Text<"category" | "nodes">;
  readonly areasWithMost: Text<"category" | "nodes">;
  readonly areasWithFewest: Text<"category" | "nodes">;
  readonly areasWithOne: Text<"category" | "nodes">;
  /** All categories that are asked for, added up. */
  readonly remarksTogether: Text<"count">;
  readonly examplesFollow: Text<never>;
  readonly remarkIs: Text<"id" | "category" | "node" | "place">;
  // topics
  readonly topicHead: Text<never>;
  readonly topicHeadMany: Text<"count">;
  /** Nothing of the category that is asked for; what there is follows. */
  readonly topicOtherwise: Text<"category">;
  /** Nothing in the area that is asked for; what stands elsewhere follows. */
  readonly topicElsewhere: Text<"node">;
  readonly blockHead: Text<never>;
  readonly block: Text<"quote" | "place">;
  // what to do
  readonly calledFor: Text<never>;
  readonly pointedAt: Text<never>;
  readonly pointsAt: Text<"node">;
  readonly onlyPraised: Text<never>;
  readonly toGain: Text<"node" | "points">;
  readonly moreRemarks: Text<"count" | "node">;
  readonly adviceRestsOnReport: Text<never>;
  // agreement
  readonly addsUp: Text<"node" | "declared" | "computed" | "place">;
  readonly addsUpRounded: Text<"node" | "declared" | "computed" | "place">;
  readonly roundingExplains: Text<"node" | "declared" | "computed">;
  readonly doesNotAddUp: Text<"node" | "declared" | "computed" | "place">;
  readonly cannotAddUp: Text<"node">;
  readonly differs: Text<"difference">;
  readonly gap: Text<"gap">;
  readonly explanationsHead: Text<never>;
  readonly explainParent: Text<"node" | "low" | "high">;
  readonly explainChild: Text<"node" | "score" | "low" | "high">;
  readonly explainMissingRow: Text<"node" | "low" | "high">;
  readonly explainWeighting: Text<"node">;
  readonly contradicted: Text<"points" | "where">;
  readonly cannotTell: Text<never>;
  readonly areaDiffers: Text<"node" | "declared" | "computed" | "difference" | "place">;
  readonly totalDiffers: Text<"declared" | "computed" | "difference">;
  readonly totalAgrees: Text<"declared" | "computed">;
  readonly perspectiveDiffers: Text<"node" | "declared" | "computed" | "difference">;
  readonly perspectiveAgrees: Text<"node" | "declared" | "computed">;
  readonly onlyArea: Text<"nodes">;
  readonly allAddUp: Text<never>;
  readonly overviewHead: Text<never>;
  readonly restAddUp: Text<"count">;
  readonly namesHead: Text<"node">;
  readonly nameItem: Text<"name" | "places">;
  readonly oneName: Text<"node" | "name" | "place">;
  readonly noNames: Text<"node">;
  readonly namesDiffer: Text<"nodes">;
  readonly tableHeaderOrder: Text<"table" | "place">;
  readonly tableStray: Text<"row" | "values" | "place">;
  readonly tableWrongLabel: Text<"row" | "place" | "from" | "to">;
  readonly tableWrongSum: Text<"row" | "place">;
  readonly tableRounding: Text<"rows">;
  readonly tableWrongTotal: Text<"row" | "place" | "printed" | "added">;
  readonly labelsFine: Text<never>;
  readonly rowAddsUp: Text<"row" | "printed" | "added" | "place">;
  readonly rowRounded: Text<"row" | "printed" | "added" | "place">;
  readonly orderSwapped: Text<"first" | "second" | "place">;
  readonly orderFine: Text<never>;
  readonly twoWaysHead: Text<never>;
  readonly oneWay: Text<never>;
  readonly noContradiction: Text<never>;
  readonly askOfTopic: Text<never>;
  readonly praisedThoughWeak: Text<"node" | "score">;
  readonly criticisedThoughStrong: Text<"node" | "score">;
  readonly remarksAgainstScores: Text<"nodes">;
  readonly tableFine: Text<never>;
  readonly noTable: Text<never>;
  // method
  readonly stated: Text<"text">;
  readonly stands: Text<"places">;
  // rounds and municipalities
  readonly trendHead: Text<"from" | "to">;
  readonly trendRose: Text<"node" | "earlier" | "later" | "difference">;
  readonly trendFell: Text<"node" | "earlier" | "later" | "difference">;
  readonly trendSame: Text<"node" | "earlier" | "later">;
  readonly trendUnsure: Text<"node" | "earlier" | "later">;
  readonly peersHead: Text<"node">;
  readonly peersItem: Text<"name" | "score">;
  // abbreviations and places
  readonly standsFor: Text<"term" | "long" | "place">;
  readonly fitsLetters: Text<"term" | "long" | "place">;
  readonly abbreviationUsed: Text<"term">;
  readonly notSpelledOut: Text<"term">;
  readonly standsIn: Text<"document">;
  readonly placeOf: Text<"what" | "quote" | "place">;
  readonly placeOnly: Text<"what" | "place">;
  readonly questionIs: Text<"number" | "node" | "quote" | "place">;
  readonly partsOf: Text<"node" | "parts">;
  readonly partOf: Text<"node" | "parents">;
  readonly counts: Text<"counts">;
  readonly eachCanGive: Text<"level" | "points">;
  readonly canGiveFrom: Text<"level" | "low" | "high">;
  readonly knownQuestions: Text<"known" | "all">;
  readonly subareaIs: Text<"node" | "parent" | "points">;
  readonly areaIs: Text<"node" | "parent" | "points">;
  readonly perspectiveIs: Text<"node" | "parts">;
}

/** Questions to ask next; each must be understood when it is asked. */
export interface Questions {
  readonly score: Text<"node">;
  readonly total: Text<never>;
  readonly weakestSubarea: Text<never>;
  readonly weakestArea: Text<never>;
  readonly strongestSubarea: Text<never>;
  readonly weakestIn: Text<"node">;
  readonly mostLostIn: Text<"node">;
  readonly findings: (blanks: { readonly category: FindingCategory; readonly node: string }) => string;
  readonly addsUp: Text<"node">;
  readonly anythingWrong: Text<never>;
  readonly parts: Text<"node">;
  readonly interviewed: Text<never>;
  readonly scoring: Text<never>;
  readonly allAreas: Text<never>;
  readonly averageOfAreas: Text<never>;
  readonly ifFull: Text<"node">;
  readonly tableAbout: Text<never>;
  readonly tableMostRise: Text<never>;
}

export interface Noun {
  readonly one: string;
  readonly many: string;
}

export interface AnswerStrings {
  readonly phrases: Phrases;
  readonly questions: Questions;
  readonly categories: Readonly<Record<FindingCategory, Noun>>;
  readonly levels: Readonly<Record<NodeLevel, Noun>>;
  readonly places: Readonly<Record<"overview" | "divider" | "table" | "findings", string>>;
  readonly points: Noun;
  readonly thousandKroner: Text<"amount">;
  readonly rise: Text<"amount">;
  readonly fall: Text<"amount">;
  readonly noChange: string;
  /** The column that adds up the others. */
  readonly allServices: string;
  readonly of: Text<"value" | "maximum">;
  readonly range: Text<"low" | "high">;
  readonly and: string;
  readonly line: Text<"line">;
  readonly area: Text<"number" | "title">;
  readonly perspective: Text<"letter" | "title">;
  readonly question: Text<"number">;
  readonly total: string;
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly citations: Readonly<Record<CitationKind, string>>;
  readonly quotes: readonly [string, string];
  /** Why a question is declined; the echo is what the question named. */
  readonly refusals: Readonly<Record<Refusal, Text<"echo" | "subject">>>;
  readonly canAsk: string;
  readonly choose: string;
}
