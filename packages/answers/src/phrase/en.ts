// The words of answers in English.
import type { AnswerStrings, LimitName, Limits, NodeSet } from "./answer-strings.js";

const measured = { share: "as a share of the maximum", lost: "in points lost", points: "in points" } as const;
const nth = ["", "", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ", "tenth "];
const one = { perspective: "perspective", area: "area", subarea: "sub-area" } as const;
const many = { perspective: "perspectives", area: "areas", subarea: "sub-areas" } as const;

const within = (scope: string | undefined): string => (scope === undefined ? "" : ` in ${scope}`);
const but = (nodes: string | undefined, end = ""): string =>
  nodes === undefined ? "" : `, not counting ${nodes}${end}`;

const limits: Readonly<Record<LimitName, string>> = {
  below: "less than",
  above: "more than",
  "at-least": "at least",
  "at-most": "at most",
  exactly: "exactly",
};

function limited({ test, value, alsoTest, alsoValue }: Limits): string {
  if (alsoTest === undefined || alsoValue === undefined) return `${limits[test]} ${value}`;
  const isBetween = test === "at-least" && alsoTest === "at-most";
  return isBetween
    ? `between ${value} and ${alsoValue}`
    : `${limits[test]} ${value} and ${limits[alsoTest]} ${alsoValue}`;
}

function setOf({ nodes, count, level, scope, first }: NodeSet): string {
  const order = first === undefined ? "" : `${first} `;
  return nodes ?? `the ${count} ${order}${many[level]}${within(scope)}`;
}

export const en: AnswerStrings = {
  phrases: {
    got: ({ node, score, place }) => `${node} got ${score}, ${place}.`,
    gotUnplaced: ({ node, score }) => `${node} got ${score}.`,
    computedScore: ({ node, score }) => `${node} comes to ${score}, worked out by kompass; the source prints no score.`,
    openScore: ({ node, low, high }) =>
      `${node} gets between ${low} and ${high}. Not everything has been answered, so that is all that can be said yet.`,
    noScore: ({ node }) => `The assessment gives no score for ${node}.`,
    worth: ({ node, points }) => `${node} can give ${points}.`,
    lost: ({ points }) => `That is ${points} short of the maximum.`,
    fullScore: () => "That is the maximum.",
    standing: ({ place, count, level, isTied }) =>
      `Among the ${count} ${many[level]} it is number ${place}${isTied ? " (shared)" : ""} from the top, ${measured.share}.`,
    scoreItem: ({ node, score, place }) => `${node}: ${score}, ${place}`,
    scoreItemUnplaced: ({ node, score }) => `${node}: ${score}`,
    lostItem: ({ node, score, lost, place }) => `${node}: ${lost} short (${score}), ${place}`,
    worthItem: ({ node, points }) => `${node}: at most ${points}`,
    tiedRemarks: ({ node }) => `The report has remarks that may explain it, tied to ${node} by their wording:`,
    noTiedRemarks: ({ node, area }) => `No remark can be tied to ${node} by its wording. Of ${area} the report says:`,
    remark: ({ quote, category, id, place }) => `${quote} (${category}, ${id}, ${place})`,
    totalDeclared: ({ score, place }) => `The total is given as ${score}, ${place}.`,
    totalDeclaredSum: ({ score }) =>
      `The total is ${score}. That is the sum of the printed area scores; the source itself prints no total.`,
    totalComputed: ({ points }) => `Adding up the sub-areas instead gives ${points}.`,
    totalComputedOnly: ({ score }) =>
      `The total comes to ${score}, worked out by kompass from what the assessment holds.`,
    totalComputedFirst: ({ score }) => `Adding up all the sub-areas gives ${score}.`,
    totalDeclaredSumSecond: ({ points }) => `The printed area scores add up to ${points}.`,
    totalPublished: ({ points, where }) =>
      `On ${where} it says ${points}. That figure is not from the report and has not been accepted here.`,
    totalOpen: ({ low, high }) =>
      `The total lies between ${low} and ${high}. Not everything has been answered, so that is all that can be said yet.`,
    perspectiveSum: ({ node, score }) => `${node} has ${score}: the sum of the printed area scores.`,
    perspectiveComputed: ({ points }) => `The sub-areas add up to ${points}.`,
    perspectiveComputedFirst: ({ node, score }) => `${node} comes to ${score} when the sub-areas are added up.`,
    perspectiveSumSecond: ({ points }) => `The printed area scores add up to ${points}.`,
    disagreement: ({ node, declared, computed }) =>
      `Note: the source disagrees with itself about ${node}. It prints ${declared}, but the sub-areas add up to ${computed}.`,
    weakestIs: ({ node, score, place }) => `The weakest is ${node} with ${score}, ${place}.`,
    strongestIs: ({ node, score, place }) => `The strongest is ${node} with ${score}, ${place}.`,
    orderHead: ({ first, measure, level, scope, except, extent, place }) => {
      const order = nth[place] ?? "";
      if (measure === "lost") {
        const most = first === "weakest" ? "most" : "least";
        return extent === "one"
          ? `The ${order}${most} to gain of the ${many[level]}${within(scope)}${but(except)}, ${measured.lost}:`
          : `Where there is ${most} to gain among the ${many[level]}${within(scope)}${but(except)}, ${measured.lost}:`;
      }
      const words = {
        weakest: measure === "points" ? "lowest" : "weakest",
        strongest: measure === "points" ? "highest" : "strongest",
      };
      if (extent === "one")
        return `The ${order}${words[first]} of the ${many[level]}${within(scope)}${but(except)}, ${measured[measure]}:`;
      const last = first === "weakest" ? words.strongest : words.weakest;
      if (extent === "all")
        return `The ${many[level]}${within(scope)}${but(except, ",")} from ${words[first]} to ${last}, ${measured[measure]}:`;
      return `The ${words[first]} ${many[level]}${within(scope)}${but(except)}, ${measured[measure]}:`;
    },
    tied: ({ nodes }) => `${nodes} are exactly level.`,
    tieOverCut: ({ asked, given }) => `Some are level at the cut-off, so here are ${given} instead of ${asked}.`,
    uncertainOrder: () => "The figures are rounded in the source, so the order at the cut-off is not quite certain.",
    nothingToRank: () => "The assessment gives no scores to rank here.",
    ahead: ({ winner, loser, difference }) => `${winner} is ${difference} ahead of ${loser}.`,
    aheadByShare: ({ winner, loser }) => `${winner} is ahead of ${loser} as a share of the maximum.`,
    loses: ({ loser, winner, difference }) =>
      `${loser} is furthest from its maximum: ${difference} more than ${winner}.`,
    mostOf: ({ winner }) => `The highest is ${winner}.`,
    leastOf: ({ loser }) => `The lowest is ${loser}.`,
    equal: ({ nodes }) => `There is no difference: ${nodes} are level.`,
    mayExplain: () => "This in the report may explain it:",
    differenceInPoints: ({ difference }) => `The difference is ${difference}.`,
    filterHead: ({ count, isNone, measure, test, value, alsoTest, alsoValue, level, scope, except }) => {
      const isOne = count === "1";
      const verb = {
        share: isOne ? "has" : "have",
        points: isOne ? "has" : "have",
        lost: isOne ? "is short by" : "are short by",
        maximum: "can give",
      }[measure];
      const limit = limited({ test, value, alsoTest, alsoValue });
      const who = isNone ? `No ${many[level]}` : `${count} ${isOne ? one[level] : many[level]}`;
      return `${who}${within(scope)}${but(except, ",")} ${verb} ${limit}${measure === "share" ? " of the maximum" : ""}${isNone ? "." : ":"}`;
    },
    nearThreshold: ({ nodes }) => `The nearest is ${nodes}.`,
    together: ({ operation, measure, value, ...set }) => {
      const what = { points: value, share: `${value} of the maximum`, lost: `${value} short of the maximum` }[measure];
      if (operation === "average") return `On average, ${setOf(set)} ${measure === "lost" ? "are" : "have"} ${what}.`;
      if (operation === "sum") return `Together, ${setOf(set)} ${measure === "lost" ? "are" : "have"} ${what}.`;
      if (operation === "median") return `The median of ${setOf(set)} is ${what}.`;
      return `Between the highest and the lowest of ${setOf(set)} there ${value === "1" ? "is" : "are"} ${measure === "share" ? `${value} percentage points` : value}.`;
    },
    highestAndLowest: ({ high, highScore, low, lowScore }) =>
      `The highest is ${high} with ${highScore}, the lowest is ${low} with ${lowScore}.`,
    shareOfSums: ({ score }) => `That is worked out from each share by itself. Added up, the points come to ${score}.`,
    averageOfShares: ({ share }) =>
      `Their maximums differ: taken one by one, they have ${share} of their own maximum on average.`,
    levelAtCut: ({ nodes }) =>
      `${nodes} are level at the cut-off, so it makes no difference which of them are counted.`,
    togetherFrom: ({ basis }) =>
      ({
        declared: "Worked out from the printed scores.",
        "declared-sum": "Worked out from the sums of the printed area scores.",
        computed: "Worked out from the sub-areas; the source prints no scores of their own.",
        mixed: "Worked out from printed scores where the source has them, else from the sub-areas.",
      })[basis],
    onSide: ({ side, operation }) => `${side === "above" ? "Above" : "Below"} the ${operation} are:`,
    leftOut: ({ nodes }) => `The assessment gives no score for ${nodes}, so that is left out.`,
    wouldRise: ({ node, result, start, difference }) =>
      `${node} would come to ${result}. That is ${difference} more than ${start}.`,
    wouldFall: ({ node, result, start, difference }) =>
      `${node} would come to ${result}. That is ${difference} less than ${start}.`,
    wouldStay: ({ node, start }) => `${node} would not change: ${start}.`,
    changeItem: ({ node, from, to }) => `${node}: ${to} instead of ${from}`,
    changesNothing: ({ node, from }) => `${node}: stays at ${from}`,
    aboveMaximum: ({ node, maximum, asked }) => `${node} can give at most ${maximum}, so ${asked} is not possible.`,
    belowZero: ({ node, least }) => `${node} cannot get less than ${least}.`,
    asFullScore: () => "With full marks it looks like this:",
    wouldFrom: ({ basis }) =>
      ({
        declared: "Worked out from the printed area scores, with the change added.",
        computed: "Worked out from the sub-areas.",
        parts: "What is put right is worked out from the sub-areas; the rest stands as printed.",
      })[basis],
    notOfficial: () => "This is only a calculation, not an official score.",
    tableCell: ({ column, when, value, place }) => `For ${column} in ${when} the table shows ${value}, ${place}.`,
    tableAdded: ({ column, when, value }) => `Added up for ${column} in ${when}, that makes ${value}.`,
    tableAverage: ({ column, when, value }) => `For ${column} in ${when} the average per year is ${value}.`,
    tableHead: ({ scope }) => `This is what the table shows for ${scope}:`,
    tableItem: ({ name, value, place }) => `${name}: ${value}, ${place}`,
    tableItemUnplaced: ({ name, value }) => `${name}: ${value}`,
    tableExtreme: ({ which, scope }) =>
      `${
        {
          "most-rise": "The largest increase",
          "least-rise": "The smallest increase",
          "most-fall": "The largest decrease",
          "least-fall": "The smallest decrease",
          largest: "The largest change",
          smallest: "The smallest change",
          highest: "The highest figure",
          lowest: "The lowest figure",
        }[which]
      } for ${scope}:`,
    tableSigned: ({ sign, of, count, all, isNone, scope }) => {
      const what = sign === "rise" ? "an increase" : "a decrease";
      const who = of === "years" ? "years" : "services";
      return isNone
        ? `None of the ${all} ${who} has ${what} for ${scope}.`
        : `${count} of the ${all} ${who} ${count === "1" ? "has" : "have"} ${what} for ${scope}:`;
    },
    tableDifference: ({ difference }) => `The difference is ${difference}.`,
    tableRowSays: ({ row, column, value, place }) => `The row ${row} gives ${value} for ${column}, ${place}.`,
    tableIs: ({ title, place }) => `The table is called ${title}, ${place}.`,
    tableNote: ({ note }) => `Beside the table it says ${note}.`,
    tableUnit: ({ unit, place }) => `The figures are in ${unit}, ${place}.`,
    tableUnitThousand: ({ unit, place }) => `The figures are in thousands of Norwegian kroner (${unit}), ${place}.`,
    tableYears: ({ count, span }) => `It has figures for ${count} years: ${span}.`,
    tableColumns: ({ columns }) => `The columns are ${columns}.`,
    tableNamed: ({ title }) => `The figures are from the table ${title}.`,
    tableHasNo: ({ what }) => `The table has no figures for ${what}.`,
    tableHolds: ({ title, span, columns }) => `The table ${title} covers ${span} and has the columns ${columns}.`,
    remarksHead: ({ findings, node }) => `The report names ${findings} for ${node}:`,
    remarksTiedHead: ({ findings, node }) => `The report has ${findings} that belong to ${node} by their wording:`,
    remarksEverywhere: ({ findings }) => `The report names ${findings} in all.`,
    noRemarks: ({ category, node }) => `The report names no ${category} for ${node}.`,
    noRemarksAnywhere: ({ category }) => `The report names no ${category}.`,
    notNone: ({ findings }) => `No, that is not so. The report names ${findings}.`,
    othersThere: ({ findings }) => `It does name ${findings}.`,
    remarksByArea: ({ node, findings }) => `${node}: ${findings}`,
    areasWithout: ({ category, nodes }) => `The report names no ${category} for ${nodes}. The other areas have these:`,
    everyAreaHas: ({ category }) => `The report names ${category} for every area:`,
    areasWithMost: ({ category, nodes }) => `The most ${category} are named for ${nodes}:`,
    areasWithFewest: ({ category, nodes }) => `The fewest ${category} are named for ${nodes}:`,
    areasWithOne: ({ category, nodes }) => `Just one ${category}: ${nodes}.`,
    remarksTogether: ({ count }) => `Together that makes ${count} remarks.`,
    examplesFollow: () => "Ask about one area to get them word for word. Some examples:",
    remarkIs: ({ id, category, node, place }) => `${id} is a ${category} in ${node} (${place}):`,
    topicHead: () => "This is what the report says about it:",
    topicHeadMany: ({ count }) => `The report touches on this in ${count} places:`,
    topicOtherwise: ({ category }) => `The report names no ${category} here. This is what it does say about the topic:`,
    topicElsewhere: ({ node }) => `There is nothing about this under ${node}, but elsewhere the report says:`,
    blockHead: () => "None of the remarks is about this, but elsewhere the source says:",
    block: ({ quote, place }) => `${quote} (${place})`,
    calledFor: () => "This is what the report itself says should be done:",
    pointedAt: () => "This is what the report finds wanting, without saying what to do about it:",
    pointsAt: ({ node }) => `On ${node} the report points to this:`,
    onlyPraised: () => "The report finds nothing to put right here. It mentions it only as a strength:",
    toGain: ({ node, points }) => `${points} can be gained in ${node}.`,
    moreRemarks: ({ count, node }) =>
      `The report names ${count} more for ${node}. Ask for the weaknesses or challenges there to see them.`,
    adviceRestsOnReport: () => "All of this comes from the report; no actions have been added.",
    addsUp: ({ node, declared, computed, place }) =>
      `Yes, ${node} adds up: ${declared} are printed (${place}), and the sub-areas add up to ${computed}.`,
    addsUpRounded: ({ node, declared, computed, place }) =>
      `Yes, ${node} adds up: the sub-areas come to ${computed}, which rounds to ${declared} as printed (${place}).`,
    roundingExplains: ({ node, declared, computed }) =>
      `For ${node} the source prints ${declared}, while the sub-areas come to ${computed}. Rounding is enough to explain the difference.`,
    doesNotAddUp: ({ node, declared, computed, place }) =>
      `No, ${node} does not add up: ${declared} are printed (${place}), but the sub-areas come to ${computed}.`,
    cannotAddUp: ({ node }) => `Figures are missing for ${node}, so there is no telling whether it adds up.`,
    differs: ({ difference }) => `The difference is ${difference}.`,
    gap: ({ gap }) => `Even if every figure was rounded as far as possible, ${gap} remain unexplained.`,
    explanationsHead: () => "Possible explanations, if just one thing is wrong:",
    explainParent: ({ node, low, high }) =>
      `the score of ${node} is wrong: it should have been between ${low} and ${high}`,
    explainChild: ({ node, score, low, high }) =>
      `${node} is wrong: it says ${score}, but it should have been between ${low} and ${high}`,
    explainMissingRow: ({ node, low, high }) =>
      `a row is missing from the table of ${node}, worth between ${low} and ${high}`,
    explainWeighting: ({ node }) => `the rows of ${node} do not count alike`,
    contradicted: ({ points, where }) => `(which does not fit with ${points}, the total on ${where})`,
    cannotTell: () => "The source does not say which of them it is.",
    areaDiffers: ({ node, declared, computed, difference, place }) =>
      `${node}: ${declared} are printed (${place}), but the sub-areas come to ${computed}. The difference is ${difference}.`,
    totalDiffers: ({ declared, computed, difference }) =>
      `The total: the printed area scores add up to ${declared}, the sub-areas to ${computed}. The difference is ${difference}.`,
    totalAgrees: ({ declared, computed }) =>
      `The total: the printed area scores add up to ${declared}, the sub-areas to ${computed}. That agrees.`,
    perspectiveDiffers: ({ node, declared, computed, difference }) =>
      `${node}: the printed area scores add up to ${declared}, the sub-areas to ${computed}. The difference is ${difference}.`,
    perspectiveAgrees: ({ node, declared, computed }) =>
      `${node}: the printed area scores add up to ${declared}, the sub-areas to ${computed}. The rest is rounding.`,
    onlyArea: ({ nodes }) => `What does not add up is ${nodes}.`,
    allAddUp: () => "Yes, every area agrees with its sub-areas once rounding is allowed for.",
    overviewHead: () => "No, not everything is right. This is what the source disagrees with itself about:",
    restAddUp: ({ count }) => `The other ${count} areas add up once rounding is allowed for.`,
    namesHead: ({ node }) => `The source uses different names for ${node}:`,
    nameItem: ({ name, places }) => `${name} (${places})`,
    oneName: ({ node, name, place }) => `The source uses only one name for ${node}: ${name} (${place}).`,
    noNames: ({ node }) => `The source has no name of its own for ${node}.`,
    namesDiffer: ({ nodes }) => `The names vary for ${nodes}.`,
    tableHeaderOrder: ({ table, place }) =>
      `The table ${table}: the headings stand in another order than the figures (${place}).`,
    tableStray: ({ row, values, place }) =>
      `The row ${row} has a figure too many, ${values}, which belongs to no column (${place}).`,
    tableWrongLabel: ({ row, place, from, to }) =>
      `The row ${row} is wrongly labelled: its figures are the sum for ${from}–${to}, not for the years that it names (${place}).`,
    tableWrongSum: ({ row, place }) => `The row ${row} is not the sum of the years that it names (${place}).`,
    tableRounding: ({ rows }) => `The rows ${rows} differ so little from their sum that rounding explains it.`,
    tableWrongTotal: ({ row, place, printed, added }) =>
      `The row ${row} gives ${printed} as its sum, but the parts come to ${added} (${place}).`,
    labelsFine: () => "The rows of the table are labelled as their figures say.",
    rowAddsUp: ({ row, printed, added, place }) =>
      `Yes, the row ${row} adds up: the parts come to ${added}, and ${printed} is printed as the sum (${place}).`,
    rowRounded: ({ row, printed, added, place }) =>
      `Not quite: the row ${row} prints ${printed} as its sum, while the parts come to ${added} (${place}). Rounding is enough to explain the difference.`,
    orderSwapped: ({ first, second, place }) => `The overview puts ${first} before ${second} (${place}).`,
    orderFine: () => "Areas and columns stand in the same order everywhere.",
    twoWaysHead: () =>
      "The report speaks both ways here. Whether it contradicts itself is for the reader to judge; both sides are quoted word for word:",
    oneWay: () => "I find no contradiction here. This is all that the report says about it:",
    noContradiction: () => "No remark clearly goes against the scores.",
    askOfTopic: () => "Ask about a topic to see whether the report both praises and criticises it.",
    praisedThoughWeak: ({ node, score }) => `${node} is among the weakest with ${score}, but the report praises this:`,
    criticisedThoughStrong: ({ node, score }) =>
      `${node} is among the strongest with ${score}, but the report criticises this:`,
    remarksAgainstScores: ({ nodes }) => `The remarks point another way than the scores for ${nodes}.`,
    tableFine: () => "The table adds up.",
    noTable: () => "There is no such table in the assessment.",
    stated: ({ text }) => text,
    stands: ({ places }) => `Source: ${places}.`,
    trendHead: ({ from, to }) => `From ${from} to ${to}:`,
    trendRose: ({ node, earlier, later, difference }) => `${node}: from ${earlier} to ${later}, up ${difference}`,
    trendFell: ({ node, earlier, later, difference }) => `${node}: from ${earlier} to ${later}, down ${difference}`,
    trendSame: ({ node, earlier, later }) => `${node}: unchanged, ${earlier} before and ${later} now`,
    trendUnsure: ({ node, earlier, later }) =>
      `${node}: from ${earlier} to ${later}; rounding may be all there is to it`,
    peersHead: ({ node }) => `The municipalities on ${node}, highest first:`,
    peersItem: ({ name, score }) => `${name}: ${score}`,
    standsFor: ({ term, long, place }) => `${term} stands for ${long} (${place}).`,
    fitsLetters: ({ term, long, place }) =>
      `The letters of ${term} fit ${long} (${place}). The source itself does not say that this is what it stands for.`,
    abbreviationUsed: ({ term }) => `This is how ${term} is used:`,
    notSpelledOut: ({ term }) => `The source does not spell out what ${term} stands for. This is where it is used:`,
    standsIn: ({ document }) => `It is in ${document}:`,
    placeOf: ({ what, quote, place }) => `${what}: ${quote} (${place})`,
    placeOnly: ({ what, place }) => `${what}: ${place}`,
    questionIs: ({ number, node, quote, place }) =>
      `Question ${number} belongs to ${node} and reads ${quote} (${place}).`,
    partsOf: ({ node, parts }) => `${node} is made up of ${parts}.`,
    partOf: ({ node, parents }) => `${node} belongs to ${parents}.`,
    counts: ({ counts }) => `Kommunekompasset has ${counts}.`,
    eachCanGive: ({ level, points }) => `One ${level} can give at most ${points}.`,
    canGiveFrom: ({ level, low, high }) =>
      `The most that one ${level} can give is from ${low} to ${high}, depending on which it is.`,
    knownQuestions: ({ known, all }) => `The source gives the text of ${known} of the ${all} questions.`,
    subareaIs: ({ node, parent, points }) => `${node} is a sub-area of ${parent} and can give ${points}.`,
    areaIs: ({ node, parent, points }) => `${node} is a focus area in ${parent} and can give ${points}.`,
    perspectiveIs: ({ node, parts }) => `${node} brings together ${parts}.`,
  },
  questions: {
    score: ({ node }) => `What did we score on ${node}?`,
    total: () => "What was our total score?",
    weakestSubarea: () => "What is our weakest sub-area?",
    weakestArea: () => "Which area is the weakest?",
    strongestSubarea: () => "What is our strongest sub-area?",
    weakestIn: ({ node }) => `Which sub-area is the weakest in ${node}?`,
    mostLostIn: ({ node }) => `Where in ${node} do we lose the most points?`,
    findings: ({ category, node }) =>
      `Which ${{ strength: "strengths", challenge: "challenges", weakness: "weaknesses" }[category]} do we have in ${node}?`,
    addsUp: ({ node }) => `Does ${node} add up?`,
    anythingWrong: () => "Are there any figures in the report that are wrong?",
    parts: ({ node }) => `Which sub-areas make up ${node}?`,
    interviewed: () => "Who was interviewed?",
    scoring: () => "How are points awarded?",
    allAreas: () => "Rank the areas from best to worst",
    averageOfAreas: () => "What is the average of the areas?",
    ifFull: ({ node }) => `What would the total be if ${node} got full marks?`,
    tableAbout: () => "What does the table of expenditure needs show?",
    tableMostRise: () => "Which service in the table grows most over the whole period?",
  },
  categories: {
    strength: { one: "strength", many: "strengths" },
    challenge: { one: "challenge", many: "challenges" },
    weakness: { one: "weakness", many: "weaknesses" },
  },
  levels: {
    total: { one: "total", many: "totals" },
    perspective: { one: "perspective", many: "perspectives" },
    area: { one: "focus area", many: "focus areas" },
    subarea: { one: "sub-area", many: "sub-areas" },
    question: { one: "question", many: "questions" },
  },
  places: { overview: "the overview", divider: "a divider page", table: "the score table", findings: "the remarks" },
  points: { one: "point", many: "points" },
  thousandKroner: ({ amount }) => `${amount} thousand kroner`,
  rise: ({ amount }) => `an increase of ${amount}`,
  fall: ({ amount }) => `a decrease of ${amount}`,
  noChange: "no change",
  allServices: "all services together",
  of: ({ value, maximum }) => `${value} of ${maximum} points`,
  range: ({ low, high }) => `${low} to ${high}`,
  and: "and",
  line: ({ line }) => `line ${line}`,
  area: ({ number, title }) => `area ${number} (${title})`,
  perspective: ({ letter, title }) => `perspective ${letter} (${title})`,
  question: ({ number }) => `question ${number}`,
  total: "the total",
  labels: {
    score: "score",
    total: "total",
    "published-total": "published total",
    difference: "difference",
    gap: "gap that rounding does not explain",
    possible: "possible score",
    asked: "named in the question",
    count: "number",
    year: "year",
    "rows-sum": "sum of the sub-areas",
    average: "average",
    median: "median",
    sum: "sum",
    spread: "distance from highest to lowest",
    hypothetical: "supposed score",
    cell: "figure of the table",
  },
  citations: {
    score: "score",
    finding: "remark",
    framework: "about Kommunekompasset",
    table: "table",
    discrepancy: "disagreement",
    published: "published",
  },
  quotes: ["«", "»"],
  refusals: {
    instruction: () =>
      "I only answer questions about the assessment. I don't take instructions on how to behave, and I don't make up figures.",
    secret: () => "I can't show keys, passwords or settings. All I know is the assessment.",
    "other-tenant": () => "I only see your own assessment, not anyone else's.",
    "change-request": () =>
      "I can't change anything in the assessment. Its figures and remarks stand as the source has them.",
    person: () => "The assessment says nothing about individual people, only about how the municipality works.",
    opinion: () => "I have no opinions, but I can show what the assessment says.",
    "other-municipality": ({ subject }) =>
      `All there is here is the assessment of ${subject}, not the results of other municipalities.`,
    "comparison-with-others": ({ subject }) =>
      `All there is here is the assessment of ${subject}. It has no figures from other municipalities or for the country.`,
    "other-round": ({ echo }) =>
      echo === ""
        ? "All there is here is this assessment, not earlier or later rounds."
        : `There is no assessment from ${echo} here.`,
    "off-topic": () => "I know nothing about that. I answer questions about Kommunekompasset and about the assessment.",
    help: ({ subject }) =>
      `Hello! Ask me about scores, strengths, challenges and weaknesses in the assessment of ${subject}, or about how Kommunekompasset works.`,
    "unknown-node": ({ echo }) => `Kommunekompasset has nothing called ${echo}.`,
    "unknown-finding": ({ echo }) => `The assessment has no remark ${echo}.`,
    "question-score": ({ echo }) =>
      `The source gives no scores for single questions, so what you got on ${echo} is not known.`,
    "not-held": () => "I can't find that in the assessment.",
    "not-found": () => "There is nothing about that in the assessment.",
    "no-scores": () => "The assessment gives no scores for this.",
    "not-understood": () => "I didn't understand that. Please try other words.",
    "no-table": () => "There is no such table in the assessment.",
    "not-in-table": () => "That figure is not in the table.",
    "unknown-abbreviation": ({ echo }) => `The assessment does not use the abbreviation ${echo}.`,
  },
  canAsk: "You can ask, for example:",
  choose: "That could mean several things. Which one do you mean?",
};
