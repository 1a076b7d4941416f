// The words of answers in Swedish.
import type { AnswerStrings, LimitName, Limits, NodeSet } from "./answer-strings.js";

const measured = { share: "räknat i andel av max", lost: "räknat i tappade poäng", points: "räknat i poäng" } as const;
const nth = ["", "", "näst ", "tredje ", "fjärde ", "femte ", "sjätte ", "sjunde ", "åttonde ", "nionde ", "tionde "];
const one = { perspective: "perspektiv", area: "område", subarea: "delområde" } as const;
const many = { perspective: "perspektiv", area: "områden", subarea: "delområden" } as const;
const those = { perspective: "perspektiven", area: "områdena", subarea: "delområdena" } as const;

const within = (scope: string | undefined): string => (scope === undefined ? "" : ` inom ${scope}`);
const but = (nodes: string | undefined): string => (nodes === undefined ? "" : ` bortsett från ${nodes}`);

const limits: Readonly<Record<LimitName, string>> = {
  below: "under",
  above: "över",
  "at-least": "minst",
  "at-most": "högst",
  exactly: "exakt",
};

function limited({ test, value, alsoTest, alsoValue }: Limits): string {
  if (alsoTest === undefined || alsoValue === undefined) return `${limits[test]} ${value}`;
  const isBetween = test === "at-least" && alsoTest === "at-most";
  return isBetween
    ? `mellan ${value} och ${alsoValue}`
    : `${limits[test]} ${value} och ${limits[alsoTest]} ${alsoValue}`;
}

function setOf({ nodes, count, level, scope, first }: NodeSet): string {
  const order = first === undefined ? "" : `${first === "weakest" ? "svagaste" : "starkaste"} `;
  return nodes ?? `de ${count} ${order}${those[level]}${within(scope)}`;
}

export const sv: AnswerStrings = {
  phrases: {
    got: ({ node, score, place }) => `${node} fick ${score}, ${place}.`,
    gotUnplaced: ({ node, score }) => `${node} fick ${score}.`,
    computedScore: ({ node, score }) => `${node} får ${score}, uträknat av kompass; källan anger ingen poäng.`,
    openScore: ({ node, low, high }) =>
      `${node} får mellan ${low} och ${high}. Allt är inte besvarat, så mer går inte att säga än.`,
    noScore: ({ node }) => `Bedömningen anger ingen poäng för ${node}.`,
    worth: ({ node, points }) => `${node} kan ge ${points}.`,
    lost: ({ points }) => `Det saknas ${points} till full poäng.`,
    fullScore: () => "Det är full poäng.",
    standing: ({ place, count, level, isTied }) =>
      `Bland de ${count} ${those[level]} är det nummer ${place}${isTied ? " (delat)" : ""} från det starkaste, ${measured.share}.`,
    scoreItem: ({ node, score, place }) => `${node}: ${score}, ${place}`,
    scoreItemUnplaced: ({ node, score }) => `${node}: ${score}`,
    lostItem: ({ node, score, lost, place }) => `${node}: saknar ${lost} (${score}), ${place}`,
    worthItem: ({ node, points }) => `${node}: högst ${points}`,
    tiedRemarks: ({ node }) =>
      `Det här i rapporten kan förklara det. Anmärkningarna har kopplats till ${node} utifrån ordalydelsen:`,
    noTiedRemarks: ({ node, area }) =>
      `Inga anmärkningar går att koppla till ${node} utifrån ordalydelsen. Om ${area} säger rapporten:`,
    remark: ({ quote, category, id, place }) => `${quote} (${category}, ${id}, ${place})`,
    totalDeclared: ({ score, place }) => `Totalen anges till ${score}, ${place}.`,
    totalDeclaredSum: ({ score }) =>
      `Totalt blir det ${score}. Det är summan av de angivna områdespoängen; källan anger själv ingen total.`,
    totalComputed: ({ points }) => `Lägger vi i stället ihop delområdena blir det ${points}.`,
    totalComputedOnly: ({ score }) =>
      `Totalt blir det ${score}, uträknat av kompass från det som bedömningen innehåller.`,
    totalComputedFirst: ({ score }) => `Lägger vi ihop alla delområden blir det ${score}.`,
    totalDeclaredSumSecond: ({ points }) => `De angivna områdespoängen ger ${points} tillsammans.`,
    totalPublished: ({ points, where }) =>
      `På ${where} står det ${points}. Den siffran kommer inte från rapporten och är inte godkänd här.`,
    totalOpen: ({ low, high }) =>
      `Totalen ligger mellan ${low} och ${high}. Allt är inte besvarat, så mer går inte att säga än.`,
    perspectiveSum: ({ node, score }) => `${node} har ${score}: summan av de angivna områdespoängen.`,
    perspectiveComputed: ({ points }) => `Delområdena ger ${points} tillsammans.`,
    perspectiveComputedFirst: ({ node, score }) => `${node} får ${score} när vi lägger ihop delområdena.`,
    perspectiveSumSecond: ({ points }) => `De angivna områdespoängen ger ${points} tillsammans.`,
    disagreement: ({ node, declared, computed }) =>
      `Observera: källan är oense med sig själv om ${node}. Där anges ${declared}, men delområdena ger ${computed} tillsammans.`,
    weakestIs: ({ node, score, place }) => `Svagast är ${node} med ${score}, ${place}.`,
    strongestIs: ({ node, score, place }) => `Starkast är ${node} med ${score}, ${place}.`,
    orderHead: ({ first, measure, level, scope, except, extent, place }) => {
      const order = nth[place] ?? "";
      if (measure === "lost") {
        const most = first === "weakest" ? "mest" : "minst";
        const what = extent === "one" ? `${order}${most} att hämta` : `${most} att hämta, i ordning,`;
        return `Här finns ${what} bland ${those[level]}${within(scope)}${but(except)}, ${measured.lost}:`;
      }
      const words = {
        weakest: measure === "points" ? "lägst" : "svagast",
        strongest: measure === "points" ? "högst" : "starkast",
      };
      if (extent === "one")
        return `${order}${words[first]} av ${those[level]}${within(scope)}${but(except)}, ${measured[measure]}:`;
      const last = first === "weakest" ? words.strongest : words.weakest;
      if (extent === "all")
        return `${those[level]}${within(scope)}${but(except)} från ${words[first]} till ${last}, ${measured[measure]}:`;
      const plural =
        { svagast: "svagaste", starkast: "starkaste", lägst: "lägsta", högst: "högsta" }[words[first]] ?? words[first];
      return `De ${plural} ${those[level]}${within(scope)}${but(except)}, ${measured[measure]}:`;
    },
    tied: ({ nodes }) => `${nodes} ligger exakt lika.`,
    tieOverCut: ({ asked, given }) => `Några ligger lika på gränsen, så du får ${given} i stället för ${asked}.`,
    uncertainOrder: () => "Siffrorna är avrundade i källan, så ordningen vid gränsen är inte helt säker.",
    nothingToRank: () => "Bedömningen anger inga poäng att rangordna efter här.",
    ahead: ({ winner, loser, difference }) => `${winner} ligger ${difference} före ${loser}.`,
    aheadByShare: ({ winner, loser }) => `${winner} ligger före ${loser}, räknat i andel av max.`,
    loses: ({ loser, winner, difference }) => `${loser} ligger längst från max: ${difference} mer än ${winner}.`,
    mostOf: ({ winner }) => `Högst ligger ${winner}.`,
    leastOf: ({ loser }) => `Lägst ligger ${loser}.`,
    equal: ({ nodes }) => `Det är ingen skillnad: ${nodes} ligger lika.`,
    mayExplain: () => "Det här i rapporten kan förklara det:",
    differenceInPoints: ({ difference }) => `Det skiljer ${difference}.`,
    filterHead: ({ count, isNone, measure, test, value, alsoTest, alsoValue, level, scope, except }) => {
      const verb = { share: "har fått", points: "har fått", lost: "saknar", maximum: "kan ge" }[measure];
      const limit = limited({ test, value, alsoTest, alsoValue });
      const who = isNone ? `Inga ${many[level]}` : `${count} ${count === "1" ? one[level] : many[level]}`;
      return `${who}${within(scope)}${but(except)} ${verb} ${limit}${measure === "share" ? " av max" : ""}${isNone ? "." : ":"}`;
    },
    nearThreshold: ({ nodes }) => `Närmast ligger ${nodes}.`,
    together: ({ operation, measure, value, ...set }) => {
      const what = { points: value, share: `${value} av max`, lost: `${value} kvar till max` }[measure];
      if (operation === "average") return `${setOf(set)} har i genomsnitt ${what}.`;
      if (operation === "sum") return `${setOf(set)} har tillsammans ${what}.`;
      if (operation === "median") return `Medianen för ${setOf(set)} är ${what}.`;
      return `Mellan det högsta och det lägsta av ${setOf(set)} skiljer det ${measure === "share" ? `${value} procentenheter` : value}.`;
    },
    highestAndLowest: ({ high, highScore, low, lowScore }) =>
      `Högst är ${high} med ${highScore}, lägst är ${low} med ${lowScore}.`,
    shareOfSums: ({ score }) => `Det är räknat på andelarna var för sig. Läggs poängen ihop blir det ${score}.`,
    averageOfShares: ({ share }) => `De har olika maxpoäng: var för sig har de i genomsnitt ${share} av sitt eget max.`,
    levelAtCut: ({ nodes }) => `${nodes} ligger lika vid gränsen, så det gör detsamma vilka av dem man räknar med.`,
    togetherFrom: ({ basis }) =>
      ({
        declared: "Räknat på de angivna poängen.",
        "declared-sum": "Räknat på summan av de angivna områdespoängen.",
        computed: "Räknat på delområdena; källan anger inga egna poäng.",
        mixed: "Räknat på angivna poäng där källan har dem, annars på delområdena.",
      })[basis],
    onSide: ({ side, operation }) =>
      `${side === "above" ? "Över" : "Under"} ${operation === "median" ? "medianen" : "genomsnittet"} ligger:`,
    leftOut: ({ nodes }) => `Bedömningen anger ingen poäng för ${nodes}, så de är inte med.`,
    wouldRise: ({ node, result, start, difference }) =>
      `${node} skulle bli ${result}. Det är ${difference} mer än ${start}.`,
    wouldFall: ({ node, result, start, difference }) =>
      `${node} skulle bli ${result}. Det är ${difference} mindre än ${start}.`,
    wouldStay: ({ node, start }) => `${node} skulle inte ändras: ${start}.`,
    changeItem: ({ node, from, to }) => `${node}: ${to} i stället för ${from}`,
    changesNothing: ({ node, from }) => `${node}: ligger kvar på ${from}`,
    aboveMaximum: ({ node, maximum, asked }) => `${node} kan högst ge ${maximum}, så ${asked} är inte möjligt.`,
    belowZero: ({ node, least }) => `${node} kan inte få mindre än ${least}.`,
    asFullScore: () => "Med full poäng ser det ut så här:",
    wouldFrom: ({ basis }) =>
      ({
        declared: "Räknat på de angivna områdespoängen, med ändringen tillagd.",
        computed: "Räknat på delområdena.",
        parts: "Det som rättas är räknat på delområdena; resten står som angivet.",
      })[basis],
    notOfficial: () => "Det är ett räkneexempel, inte en officiell poäng.",
    tableCell: ({ column, when, value, place }) => `För ${column} under ${when} visar tabellen ${value}, ${place}.`,
    tableAdded: ({ column, when, value }) => `Sammanlagt för ${column} under ${when} blir det ${value}.`,
    tableAverage: ({ column, when, value }) => `För ${column} under ${when} är genomsnittet per år ${value}.`,
    tableHead: ({ scope }) => `Tabellen visar det här för ${scope}:`,
    tableItem: ({ name, value, place }) => `${name}: ${value}, ${place}`,
    tableItemUnplaced: ({ name, value }) => `${name}: ${value}`,
    tableExtreme: ({ which, scope }) =>
      `${
        {
          "most-rise": "Störst ökning",
          "least-rise": "Minst ökning",
          "most-fall": "Störst minskning",
          "least-fall": "Minst minskning",
          largest: "Störst förändring",
          smallest: "Minst förändring",
          highest: "Högst",
          lowest: "Lägst",
        }[which]
      } för ${scope}:`,
    tableSigned: ({ sign, of, count, all, isNone, scope }) => {
      const what = sign === "rise" ? "en ökning" : "en minskning";
      const who = of === "years" ? "åren" : "tjänsterna";
      return isNone
        ? `Inga av de ${all} ${who} har ${what} för ${scope}.`
        : `${count} av de ${all} ${who} har ${what} för ${scope}:`;
    },
    tableDifference: ({ difference }) => `Skillnaden är ${difference}.`,
    tableRowSays: ({ row, column, value, place }) => `Raden ${row} anger ${value} för ${column}, ${place}.`,
    tableIs: ({ title, place }) => `Tabellen heter ${title}, ${place}.`,
    tableNote: ({ note }) => `Vid tabellen står det ${note}.`,
    tableUnit: ({ unit, place }) => `Siffrorna är angivna i ${unit}, ${place}.`,
    tableUnitThousand: ({ unit, place }) => `Siffrorna är angivna i tusen norska kronor (${unit}), ${place}.`,
    tableYears: ({ count, span }) => `Den har siffror för ${count} år: ${span}.`,
    tableColumns: ({ columns }) => `Kolumnerna är ${columns}.`,
    tableNamed: ({ title }) => `Siffrorna står i tabellen ${title}.`,
    tableHasNo: ({ what }) => `Tabellen har inga siffror för ${what}.`,
    tableHolds: ({ title, span, columns }) => `Tabellen ${title} gäller ${span} och har kolumnerna ${columns}.`,
    remarksHead: ({ findings, node }) => `Rapporten nämner ${findings} för ${node}:`,
    remarksTiedHead: ({ findings, node }) => `Rapporten har ${findings} som utifrån ordalydelsen hör till ${node}:`,
    remarksEverywhere: ({ findings }) => `Rapporten nämner ${findings} sammanlagt.`,
    noRemarks: ({ category, node }) => `Rapporten nämner inga ${category} för ${node}.`,
    noRemarksAnywhere: ({ category }) => `Rapporten nämner inga ${category}.`,
    notNone: ({ findings }) => `Nej, det stämmer inte. Rapporten nämner ${findings}.`,
    othersThere: ({ findings }) => `Däremot nämner den ${findings}.`,
    remarksByArea: ({ node, findings }) => `${node}: ${findings}`,
    areasWithout: ({ category, nodes }) =>
      `Rapporten nämner inga ${category} för ${nodes}. De andra områdena har följande:`,
    everyAreaHas: ({ category }) => `Rapporten nämner ${category} för alla områden:`,
    areasWithMost: ({ category, nodes }) => `Flest ${category} nämns för ${nodes}:`,
    areasWithFewest: ({ category, nodes }) => `Minst antal ${category} nämns för ${nodes}:`,
    areasWithOne: ({ category, nodes }) => `Bara en ${category} har ${nodes}.`,
    remarksTogether: ({ count }) => `Tillsammans blir det ${count} anmärkningar.`,
    examplesFollow: () => "Fråga om ett område i taget för att få dem ordagrant. Några exempel:",
    remarkIs: ({ id, category, node, place }) => `${id} är en ${category} under ${node} (${place}):`,
    topicHead: () => "Det här säger rapporten om det:",
    topicHeadMany: ({ count }) => `Rapporten är inne på det här på ${count} ställen:`,
    topicOtherwise: ({ category }) => `Rapporten nämner inga ${category} här. Det här står om ämnet:`,
    topicElsewhere: ({ node }) =>
      `Under ${node} står det inget om det här, men på ett annat ställe i rapporten står det:`,
    blockHead: () => "Bland anmärkningarna står det inget om det här, men på ett annat ställe i källan står det:",
    block: ({ quote, place }) => `${quote} (${place})`,
    calledFor: () => "Det här säger rapporten själv att ni bör göra:",
    pointedAt: () => "Det här pekar rapporten ut som brister, utan att säga vad som ska göras:",
    pointsAt: ({ node }) => `Om ${node} lyfter rapporten fram det här:`,
    onlyPraised: () => "Rapporten pekar inte ut något att åtgärda här. Den nämner det bara som en styrka:",
    toGain: ({ node, points }) => `I ${node} finns det ${points} att hämta.`,
    moreRemarks: ({ count, node }) =>
      `För ${node} nämner rapporten ytterligare ${count}. Fråga efter svagheterna eller utmaningarna där för att få dem.`,
    adviceRestsOnReport: () => "Allt det här är hämtat från rapporten. Inga egna åtgärder är tillagda.",
    addsUp: ({ node, declared, computed, place }) =>
      `Ja, det går ihop för ${node}: ${declared} anges (${place}), och delområdena ger ${computed} tillsammans.`,
    addsUpRounded: ({ node, declared, computed, place }) =>
      `Ja, det går ihop för ${node}: delområdena ger ${computed} tillsammans, vilket avrundas till ${declared} som det står i källan (${place}).`,
    roundingExplains: ({ node, declared, computed }) =>
      `För ${node} anges ${declared}, medan delområdena ger ${computed}. Avrundning räcker för att förklara skillnaden.`,
    doesNotAddUp: ({ node, declared, computed, place }) =>
      `Nej, det går inte ihop för ${node}: ${declared} anges (${place}), men delområdena ger ${computed} tillsammans.`,
    cannotAddUp: ({ node }) => `För ${node} saknas siffror, så det går inte att avgöra om det går ihop.`,
    differs: ({ difference }) => `Det skiljer ${difference}.`,
    gap: ({ gap }) => `Även om alla tal har avrundats så mycket som möjligt återstår ${gap}.`,
    explanationsHead: () => "Möjliga förklaringar, om bara en sak är fel:",
    explainParent: ({ node, low, high }) => `poängen för ${node} är fel: den skulle ha varit mellan ${low} och ${high}`,
    explainChild: ({ node, score, low, high }) =>
      `${node} är fel: där står ${score}, men det skulle ha varit mellan ${low} och ${high}`,
    explainMissingRow: ({ node, low, high }) => `en rad saknas i tabellen för ${node}, värd mellan ${low} och ${high}`,
    explainWeighting: ({ node }) => `raderna i ${node} väger inte lika`,
    contradicted: ({ points, where }) => `(går inte ihop med ${points}, som är totalen på ${where})`,
    cannotTell: () => "Källan säger inte vilken av dem det är.",
    areaDiffers: ({ node, declared, computed, difference, place }) =>
      `${node}: ${declared} anges (${place}), men delområdena ger ${computed} tillsammans. Det skiljer ${difference}.`,
    totalDiffers: ({ declared, computed, difference }) =>
      `Totalen: De angivna områdespoängen ger ${declared}, delområdena ${computed}. Det skiljer ${difference}.`,
    totalAgrees: ({ declared, computed }) =>
      `Totalen: De angivna områdespoängen ger ${declared}, delområdena ${computed}. Det går ihop.`,
    perspectiveDiffers: ({ node, declared, computed, difference }) =>
      `${node}: De angivna områdespoängen ger ${declared}, delområdena ${computed}. Det skiljer ${difference}.`,
    perspectiveAgrees: ({ node, declared, computed }) =>
      `${node}: De angivna områdespoängen ger ${declared}, delområdena ${computed}. Resten är avrundning.`,
    onlyArea: ({ nodes }) => `Det som inte går ihop är ${nodes}.`,
    allAddUp: () => "Ja, alla områden går ihop med sina delområden när man räknar med avrundning.",
    overviewHead: () => "Nej, allt stämmer inte. Det här är källan oense med sig själv om:",
    restAddUp: ({ count }) => `De andra ${count} områdena går ihop när man räknar med avrundning.`,
    namesHead: ({ node }) => `Källan använder olika namn på ${node}:`,
    nameItem: ({ name, places }) => `${name} (${places})`,
    oneName: ({ node, name, place }) => `Källan använder bara ett namn på ${node}: ${name} (${place}).`,
    noNames: ({ node }) => `Källan använder inget eget namn på ${node}.`,
    namesDiffer: ({ nodes }) => `Namnen växlar för ${nodes}.`,
    tableHeaderOrder: ({ table, place }) =>
      `Tabellen ${table}: rubrikerna står i en annan ordning än siffrorna (${place}).`,
    tableStray: ({ row, values, place }) =>
      `Raden ${row} har ett tal för mycket, ${values}, som inte hör till någon kolumn (${place}).`,
    tableWrongLabel: ({ row, place, from, to }) =>
      `Raden ${row} är fel märkt: siffrorna är summan för ${from}–${to}, inte för åren som står där (${place}).`,
    tableWrongSum: ({ row, place }) => `Raden ${row} är inte summan av de år den säger (${place}).`,
    tableRounding: ({ rows }) => `Raderna ${rows} avviker så lite från sin summa att avrundning förklarar det.`,
    tableWrongTotal: ({ row, place, printed, added }) =>
      `Raden ${row} anger ${printed} som summa, men delarna ger ${added} (${place}).`,
    labelsFine: () => "Raderna i tabellen är märkta så som siffrorna visar.",
    rowAddsUp: ({ row, printed, added, place }) =>
      `Ja, raden ${row} går ihop: delarna ger ${added}, och ${printed} anges som summa (${place}).`,
    rowRounded: ({ row, printed, added, place }) =>
      `Inte helt: raden ${row} anger ${printed} som summa, medan delarna ger ${added} (${place}). Avrundning räcker för att förklara skillnaden.`,
    orderSwapped: ({ first, second, place }) => `I översikten står ${first} före ${second} (${place}).`,
    orderFine: () => "Områdena och kolumnerna står i samma ordning överallt.",
    twoWaysHead: () =>
      "Här talar rapporten åt två håll. Om det är en självmotsägelse får läsaren avgöra; båda sidor återges ordagrant:",
    oneWay: () => "Jag hittar ingen motsägelse här. Det här är allt rapporten säger om det:",
    noContradiction: () => "Inga anmärkningar går tydligt emot poängen.",
    askOfTopic: () => "Fråga om ett ämne för att se om rapporten både berömmer och kritiserar det.",
    praisedThoughWeak: ({ node, score }) =>
      `${node} hör till de svagaste med ${score}, men rapporten berömmer det här:`,
    criticisedThoughStrong: ({ node, score }) =>
      `${node} hör till de starkaste med ${score}, men rapporten kritiserar det här:`,
    remarksAgainstScores: ({ nodes }) => `Anmärkningarna pekar åt ett annat håll än poängen för ${nodes}.`,
    tableFine: () => "Tabellen går ihop.",
    noTable: () => "Det finns ingen sådan tabell i bedömningen.",
    stated: ({ text }) => text,
    stands: ({ places }) => `Källa: ${places}.`,
    trendHead: ({ from, to }) => `Från ${from} till ${to}:`,
    trendRose: ({ node, earlier, later, difference }) => `${node}: från ${earlier} till ${later}, upp ${difference}`,
    trendFell: ({ node, earlier, later, difference }) => `${node}: från ${earlier} till ${later}, ner ${difference}`,
    trendSame: ({ node, earlier, later }) => `${node}: oförändrat, ${earlier} före och ${later} nu`,
    trendUnsure: ({ node, earlier, later }) =>
      `${node}: från ${earlier} till ${later}; skillnaden kan bero på avrundning`,
    peersHead: ({ node }) => `Så ligger kommunerna till på ${node}, högst först:`,
    peersItem: ({ name, score }) => `${name}: ${score}`,
    standsFor: ({ term, long, place }) => `${term} står för ${long} (${place}).`,
    fitsLetters: ({ term, long, place }) =>
      `Bokstäverna i ${term} stämmer med ${long} (${place}). Källan säger inte själv att det är vad förkortningen står för.`,
    abbreviationUsed: ({ term }) => `Så används ${term}:`,
    notSpelledOut: ({ term }) => `Källan skriver inte ut vad ${term} står för. Förkortningen finns här:`,
    standsIn: ({ document }) => `Det står i ${document}:`,
    placeOf: ({ what, quote, place }) => `${what}: ${quote} (${place})`,
    placeOnly: ({ what, place }) => `${what}: ${place}`,
    questionIs: ({ number, node, quote, place }) => `Fråga ${number} hör till ${node} och lyder ${quote} (${place}).`,
    partsOf: ({ node, parts }) => `${node} består av ${parts}.`,
    partOf: ({ node, parents }) => `${node} hör till ${parents}.`,
    counts: ({ counts }) => `Kommunkompassen har ${counts}.`,
    eachCanGive: ({ level, points }) => `Ett ${level} kan ge högst ${points}.`,
    canGiveFrom: ({ level, low, high }) =>
      `Ett ${level} kan ge högst från ${low} till ${high}, beroende på vilket det är.`,
    knownQuestions: ({ known, all }) => `Källan återger texten till ${known} av de ${all} frågorna.`,
    subareaIs: ({ node, parent, points }) => `${node} är ett delområde inom ${parent} och kan ge ${points}.`,
    areaIs: ({ node, parent, points }) => `${node} är ett fokusområde inom ${parent} och kan ge ${points}.`,
    perspectiveIs: ({ node, parts }) => `${node} samlar ${parts}.`,
  },
  questions: {
    score: ({ node }) => `Vad fick vi på ${node}?`,
    total: () => "Vad blev totalpoängen?",
    weakestSubarea: () => "Vilket är vårt svagaste delområde?",
    weakestArea: () => "Vilket område är svagast?",
    strongestSubarea: () => "Vilket är vårt starkaste delområde?",
    weakestIn: ({ node }) => `Vilket delområde är svagast inom ${node}?`,
    mostLostIn: ({ node }) => `Var inom ${node} tappar vi flest poäng?`,
    findings: ({ category, node }) =>
      `Vilka ${{ strength: "styrkor", challenge: "utmaningar", weakness: "svagheter" }[category]} har vi inom ${node}?`,
    addsUp: ({ node }) => `Går det ihop för ${node} om man summerar delområdena?`,
    anythingWrong: () => "Finns det siffror i rapporten som inte stämmer?",
    parts: ({ node }) => `Vilka delområden ingår i ${node}?`,
    interviewed: () => "Vilka intervjuades?",
    scoring: () => "Hur sätts poängen?",
    allAreas: () => "Rangordna områdena från bäst till svagast",
    averageOfAreas: () => "Vad är genomsnittet för områdena?",
    ifFull: ({ node }) => `Vad blir totalen om ${node} får full poäng?`,
    tableAbout: () => "Vad visar tabellen över utgiftsbehov?",
    tableMostRise: () => "Vilken tjänst i tabellen ökar mest under hela perioden?",
  },
  categories: {
    strength: { one: "styrka", many: "styrkor" },
    challenge: { one: "utmaning", many: "utmaningar" },
    weakness: { one: "svaghet", many: "svagheter" },
  },
  levels: {
    total: { one: "total", many: "totaler" },
    perspective: { one: "perspektiv", many: "perspektiv" },
    area: { one: "fokusområde", many: "fokusområden" },
    subarea: { one: "delområde", many: "delområden" },
    question: { one: "fråga", many: "frågor" },
  },
  places: { overview: "översikten", divider: "avdelarbladet", table: "poängtabellen", findings: "anmärkningarna" },
  points: { one: "poäng", many: "poäng" },
  thousandKroner: ({ amount }) => `${amount} tusen kronor`,
  rise: ({ amount }) => `en ökning med ${amount}`,
  fall: ({ amount }) => `en minskning med ${amount}`,
  noChange: "ingen förändring",
  allServices: "alla tjänsterna sammantaget",
  of: ({ value, maximum }) => `${value} av ${maximum} poäng`,
  range: ({ low, high }) => `${low} till ${high}`,
  and: "och",
  line: ({ line }) => `rad ${line}`,
  area: ({ number, title }) => `område ${number} (${title})`,
  perspective: ({ letter, title }) => `perspektiv ${letter} (${title})`,
  question: ({ number }) => `fråga ${number}`,
  total: "totalen",
  labels: {
    score: "poäng",
    total: "total",
    "published-total": "publicerad total",
    difference: "skillnad",
    gap: "avvikelse som avrundning inte förklarar",
    possible: "möjlig poäng",
    asked: "nämnt i frågan",
    count: "antal",
    year: "år",
    "rows-sum": "summan av delområdena",
    average: "genomsnitt",
    median: "median",
    sum: "summa",
    spread: "avstånd mellan högst och lägst",
    hypothetical: "tänkt poäng",
    cell: "siffra i tabellen",
  },
  citations: {
    score: "poäng",
    finding: "anmärkning",
    framework: "om Kommunkompassen",
    table: "tabell",
    discrepancy: "motsägelse",
    published: "publicerat",
  },
  quotes: ["«", "»"],
  refusals: {
    instruction: () =>
      "Jag svarar bara på frågor om bedömningen, följer inga instruktioner om hur jag ska vara och hittar inte på siffror.",
    secret: () => "Nycklar, lösenord och inställningar kan jag inte visa. Jag känner bara till bedömningen.",
    "other-tenant": () => "Jag ser bara er egen bedömning, inte andras.",
    "change-request": () =>
      "Jag kan inte ändra något i bedömningen. Siffrorna och anmärkningarna står som källan har dem.",
    person: () => "Bedömningen säger inget om enskilda personer, bara om hur kommunen arbetar.",
    opinion: () => "Åsikter har jag inte, men jag kan visa vad bedömningen säger.",
    "other-municipality": ({ subject }) =>
      `Här finns bara bedömningen av ${subject}, inte resultat från andra kommuner.`,
    "comparison-with-others": ({ subject }) =>
      `Här finns bara bedömningen av ${subject}. Den har inga siffror från andra kommuner eller från riket.`,
    "other-round": ({ echo }) =>
      echo === ""
        ? "Här finns bara den här bedömningen, inte tidigare eller senare omgångar."
        : `Här finns ingen bedömning från ${echo}.`,
    "off-topic": () => "Det vet jag ingenting om. Jag svarar på frågor om Kommunkompassen och om bedömningen.",
    help: ({ subject }) =>
      `Hej! Fråga mig om poäng, styrkor, utmaningar och svagheter i bedömningen av ${subject}, eller om hur Kommunkompassen fungerar.`,
    "unknown-node": ({ echo }) => `Kommunkompassen har inget som heter ${echo}.`,
    "unknown-finding": ({ echo }) => `Bedömningen har ingen anmärkning ${echo}.`,
    "question-score": ({ echo }) =>
      `Källan anger inte poäng för enskilda frågor, så vad ni fick på ${echo} är inte känt.`,
    "not-held": () => "Det hittar jag inte i bedömningen.",
    "not-found": () => "Det står inget om det här i bedömningen.",
    "no-scores": () => "Bedömningen anger inga poäng för det här.",
    "not-understood": () => "Det förstod jag inte. Försök gärna med andra ord.",
    "no-table": () => "Det finns ingen sådan tabell i bedömningen.",
    "not-in-table": () => "Den siffran finns inte i tabellen.",
    "unknown-abbreviation": ({ echo }) => `Förkortningen ${echo} finns inte i bedömningen.`,
  },
  canAsk: "Du kan till exempel fråga:",
  choose: "Det kan betyda flera saker. Vad menar du?",
};
