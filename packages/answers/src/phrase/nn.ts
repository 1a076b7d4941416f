// The words of answers in Nynorsk.
import type { AnswerStrings, LimitName, Limits, NodeSet } from "./answer-strings.js";

const measured = { share: "målt i del av maks", lost: "målt i tapte poeng", points: "målt i poeng" } as const;
const nth = ["", "", "nest ", "tredje ", "fjerde ", "femte ", "sjette ", "sjuande ", "åttande ", "niande ", "tiande "];
const many = { perspective: "perspektiv", area: "område", subarea: "delområde" } as const;
const those = { perspective: "perspektiva", area: "områda", subarea: "delområda" } as const;

const within = (scope: string | undefined): string => (scope === undefined ? "" : ` i ${scope}`);
const but = (nodes: string | undefined): string => (nodes === undefined ? "" : ` utanom ${nodes}`);

const limits: Readonly<Record<LimitName, string>> = {
  below: "under",
  above: "over",
  "at-least": "minst",
  "at-most": "høgst",
  exactly: "nøyaktig",
};

function limited({ test, value, alsoTest, alsoValue }: Limits): string {
  if (alsoTest === undefined || alsoValue === undefined) return `${limits[test]} ${value}`;
  const isBetween = test === "at-least" && alsoTest === "at-most";
  return isBetween ? `mellom ${value} og ${alsoValue}` : `${limits[test]} ${value} og ${limits[alsoTest]} ${alsoValue}`;
}

function setOf({ nodes, count, level, scope, first }: NodeSet): string {
  const order = first === undefined ? "" : `${first === "weakest" ? "svakaste" : "sterkaste"} `;
  return nodes ?? `dei ${count} ${order}${those[level]}${within(scope)}`;
}

export const nn: AnswerStrings = {
  phrases: {
    got: ({ node, score, place }) => `${node} fekk ${score}, ${place}.`,
    gotUnplaced: ({ node, score }) => `${node} fekk ${score}.`,
    computedScore: ({ node, score }) => `${node} får ${score}, rekna ut av kompass; kjelda oppgir ingen poengsum.`,
    openScore: ({ node, low, high }) =>
      `${node} får mellom ${low} og ${high}. Ikkje alt er svara på, så meir kan ikkje seiast enno.`,
    noScore: ({ node }) => `Vurderinga oppgir ingen poengsum for ${node}.`,
    worth: ({ node, points }) => `${node} kan gje ${points}.`,
    lost: ({ points }) => `Det manglar ${points} på full poengsum.`,
    fullScore: () => "Det er full poengsum.",
    standing: ({ place, count, level, isTied }) =>
      `Blant dei ${count} ${those[level]} er det nummer ${place}${isTied ? " (delt)" : ""} frå det sterkaste, ${measured.share}.`,
    scoreItem: ({ node, score, place }) => `${node}: ${score}, ${place}`,
    scoreItemUnplaced: ({ node, score }) => `${node}: ${score}`,
    lostItem: ({ node, score, lost, place }) => `${node}: manglar ${lost} (${score}), ${place}`,
    worthItem: ({ node, points }) => `${node}: høgst ${points}`,
    tiedRemarks: ({ node }) => `Dette i rapporten kan forklare det. Merknadene er knytte til ${node} ut frå ordlyden:`,
    noTiedRemarks: ({ node, area }) =>
      `Ingen merknader lèt seg knyte til ${node} ut frå ordlyden. Om ${area} seier rapporten:`,
    remark: ({ quote, category, id, place }) => `${quote} (${category}, ${id}, ${place})`,
    totalDeclared: ({ score, place }) => `Totalen er oppgitt til ${score}, ${place}.`,
    totalDeclaredSum: ({ score }) =>
      `Totalt blir det ${score}. Det er summen av dei oppgitte områdepoenga; kjelda oppgir ingen total sjølv.`,
    totalComputed: ({ points }) => `Legg vi saman delområda i staden, blir det ${points}.`,
    totalComputedOnly: ({ score }) => `Totalt blir det ${score}, rekna ut av kompass frå det vurderinga inneheld.`,
    totalComputedFirst: ({ score }) => `Legg vi saman alle delområda, blir det ${score}.`,
    totalDeclaredSumSecond: ({ points }) => `Dei oppgitte områdepoenga gjev ${points} til saman.`,
    totalPublished: ({ points, where }) =>
      `På ${where} står det ${points}. Det talet kjem ikkje frå rapporten og er ikkje godkjent her.`,
    totalOpen: ({ low, high }) =>
      `Totalen ligg mellom ${low} og ${high}. Ikkje alt er svara på, så meir kan ikkje seiast enno.`,
    perspectiveSum: ({ node, score }) => `${node} har ${score}: summen av dei oppgitte områdepoenga.`,
    perspectiveComputed: ({ points }) => `Delområda gjev ${points} til saman.`,
    perspectiveComputedFirst: ({ node, score }) => `${node} får ${score} når vi legg saman delområda.`,
    perspectiveSumSecond: ({ points }) => `Dei oppgitte områdepoenga gjev ${points} til saman.`,
    disagreement: ({ node, declared, computed }) =>
      `Merk: Kjelda er ueinig med seg sjølv om ${node}. Oppgitt er ${declared}, men delområda gjev ${computed} til saman.`,
    weakestIs: ({ node, score, place }) => `Svakast er ${node} med ${score}, ${place}.`,
    strongestIs: ({ node, score, place }) => `Sterkast er ${node} med ${score}, ${place}.`,
    orderHead: ({ first, measure, level, scope, except, extent, place }) => {
      const order = nth[place] ?? "";
      if (measure === "lost") {
        const most = first === "weakest" ? "mest" : "minst";
        const what = extent === "one" ? `${order}${most} å hente` : `${most} å hente, i rekkjefølgje,`;
        return `Her er det ${what} blant ${those[level]}${within(scope)}${but(except)}, ${measured.lost}:`;
      }
      const words = {
        weakest: measure === "points" ? "lågast" : "svakast",
        strongest: measure === "points" ? "høgast" : "sterkast",
      };
      if (extent === "one")
        return `${order}${words[first]} av ${those[level]}${within(scope)}${but(except)}, ${measured[measure]}:`;
      const last = first === "weakest" ? words.strongest : words.weakest;
      if (extent === "all")
        return `${those[level]}${within(scope)}${but(except)} frå ${words[first]} til ${last}, ${measured[measure]}:`;
      return `Dei ${words[first]}e ${those[level]}${within(scope)}${but(except)}, ${measured[measure]}:`;
    },
    tied: ({ nodes }) => `${nodes} står heilt likt.`,
    tieOverCut: ({ asked, given }) => `Nokre står likt på grensa, så du får ${given} i staden for ${asked}.`,
    uncertainOrder: () => "Tala er avrunda i kjelda, så rekkjefølgja på grensa er ikkje heilt sikker.",
    nothingToRank: () => "Vurderinga oppgir ingen poeng å rangere etter her.",
    ahead: ({ winner, loser, difference }) => `${winner} ligg ${difference} framfor ${loser}.`,
    aheadByShare: ({ winner, loser }) => `${winner} ligg framfor ${loser}, målt i del av maks.`,
    loses: ({ loser, winner, difference }) => `${loser} er lengst unna maks: ${difference} meir enn ${winner}.`,
    mostOf: ({ winner }) => `Høgast ligg ${winner}.`,
    leastOf: ({ loser }) => `Lågast ligg ${loser}.`,
    equal: ({ nodes }) => `Det er ingen skilnad: ${nodes} står likt.`,
    mayExplain: () => "Dette i rapporten kan forklare det:",
    differenceInPoints: ({ difference }) => `Det skil ${difference}.`,
    filterHead: ({ count, isNone, measure, test, value, alsoTest, alsoValue, level, scope, except }) => {
      const verb = { share: "har fått", points: "har fått", lost: "manglar", maximum: "kan gje" }[measure];
      const limit = limited({ test, value, alsoTest, alsoValue });
      const who = isNone ? `Ingen ${many[level]}` : `${count} ${many[level]}`;
      return `${who}${within(scope)}${but(except)} ${verb} ${limit}${measure === "share" ? " av maks" : ""}${isNone ? "." : ":"}`;
    },
    nearThreshold: ({ nodes }) => `Nærast ligg ${nodes}.`,
    together: ({ operation, measure, value, ...set }) => {
      const what = { points: value, share: `${value} av maks`, lost: `${value} att til maks` }[measure];
      if (operation === "average") return `${setOf(set)} har i gjennomsnitt ${what}.`;
      if (operation === "sum") return `${setOf(set)} har til saman ${what}.`;
      if (operation === "median") return `Medianen for ${setOf(set)} er ${what}.`;
      return `Mellom det høgaste og det lågaste av ${setOf(set)} er det ${measure === "share" ? `${value} prosentpoeng` : value}.`;
    },
    highestAndLowest: ({ high, highScore, low, lowScore }) =>
      `Høgast er ${high} med ${highScore}, lågast er ${low} med ${lowScore}.`,
    shareOfSums: ({ score }) => `Det er rekna av delane kvar for seg. Legg ein poenga saman, blir det ${score}.`,
    averageOfShares: ({ share }) =>
      `Dei har ulik makspoengsum: Kvar for seg har dei i gjennomsnitt ${share} av sitt eige maks.`,
    levelAtCut: ({ nodes }) => `${nodes} står likt på grensa, så det er det same kva for nokre av dei ein reknar med.`,
    togetherFrom: ({ basis }) =>
      ({
        declared: "Rekna ut frå dei oppgjevne poengsummane.",
        "declared-sum": "Rekna ut frå summen av dei oppgjevne områdepoenga.",
        computed: "Rekna ut frå delområda; kjelda oppgir ingen eigne poengsummar.",
        mixed: "Rekna ut frå oppgjevne poengsummar der kjelda har dei, elles frå delområda.",
      })[basis],
    onSide: ({ side, operation }) =>
      `${side === "above" ? "Over" : "Under"} ${operation === "median" ? "medianen" : "gjennomsnittet"} ligg:`,
    leftOut: ({ nodes }) => `Vurderinga oppgir ingen poengsum for ${nodes}, så dei er ikkje med.`,
    wouldRise: ({ node, result, start, difference }) =>
      `${node} ville blitt ${result}. Det er ${difference} meir enn ${start}.`,
    wouldFall: ({ node, result, start, difference }) =>
      `${node} ville blitt ${result}. Det er ${difference} mindre enn ${start}.`,
    wouldStay: ({ node, start }) => `${node} ville ikkje endra seg: ${start}.`,
    changeItem: ({ node, from, to }) => `${node}: ${to} i staden for ${from}`,
    changesNothing: ({ node, from }) => `${node}: blir ståande på ${from}`,
    aboveMaximum: ({ node, maximum, asked }) => `${node} kan høgst gi ${maximum}, så ${asked} er ikkje mogleg.`,
    belowZero: ({ node, least }) => `${node} kan ikkje få mindre enn ${least}.`,
    asFullScore: () => "Med full poengsum ser det slik ut:",
    wouldFrom: ({ basis }) =>
      ({
        declared: "Rekna ut frå dei oppgjevne områdepoenga, med endringa lagd til.",
        computed: "Rekna ut frå delområda.",
        parts: "Det som blir retta, er rekna ut frå delområda; resten står som oppgjeve.",
      })[basis],
    notOfficial: () => "Det er eit reknestykke, ikkje ein offisiell poengsum.",
    tableCell: ({ column, when, value, place }) => `For ${column} i ${when} viser tabellen ${value}, ${place}.`,
    tableAdded: ({ column, when, value }) => `Lagt saman for ${column} i ${when} blir det ${value}.`,
    tableAverage: ({ column, when, value }) => `For ${column} i ${when} er gjennomsnittet per år ${value}.`,
    tableHead: ({ scope }) => `Tabellen viser dette for ${scope}:`,
    tableItem: ({ name, value, place }) => `${name}: ${value}, ${place}`,
    tableItemUnplaced: ({ name, value }) => `${name}: ${value}`,
    tableExtreme: ({ which, scope }) =>
      `${
        {
          "most-rise": "Størst auke",
          "least-rise": "Minst auke",
          "most-fall": "Størst nedgang",
          "least-fall": "Minst nedgang",
          largest: "Størst endring",
          smallest: "Minst endring",
          highest: "Høgast",
          lowest: "Lågast",
        }[which]
      } for ${scope}:`,
    tableSigned: ({ sign, of, count, all, isNone, scope }) => {
      const what = sign === "rise" ? "ein auke" : "ein nedgang";
      const who = of === "years" ? "åra" : "tenestene";
      return isNone
        ? `Ingen av dei ${all} ${who} har ${what} for ${scope}.`
        : `${count} av dei ${all} ${who} har ${what} for ${scope}:`;
    },
    tableDifference: ({ difference }) => `Skilnaden er ${difference}.`,
    tableRowSays: ({ row, column, value, place }) => `Rada ${row} oppgir ${value} for ${column}, ${place}.`,
    tableIs: ({ title, place }) => `Tabellen heiter ${title}, ${place}.`,
    tableNote: ({ note }) => `Ved tabellen står det ${note}.`,
    tableUnit: ({ unit, place }) => `Tala er oppgjevne i ${unit}, ${place}.`,
    tableUnitThousand: ({ unit, place }) => `Tala er oppgjevne i tusen kroner (${unit}), ${place}.`,
    tableYears: ({ count, span }) => `Han har tal for ${count} år: ${span}.`,
    tableColumns: ({ columns }) => `Kolonnane er ${columns}.`,
    tableNamed: ({ title }) => `Tala står i tabellen ${title}.`,
    tableHasNo: ({ what }) => `Tabellen har ingen tal for ${what}.`,
    tableHolds: ({ title, span, columns }) => `Tabellen ${title} gjeld ${span} og har kolonnane ${columns}.`,
    remarksHead: ({ findings, node }) => `Rapporten nemner ${findings} for ${node}:`,
    remarksTiedHead: ({ findings, node }) => `Rapporten har ${findings} som ut frå ordlyden høyrer til ${node}:`,
    remarksEverywhere: ({ findings }) => `Rapporten nemner ${findings} i alt.`,
    noRemarks: ({ category, node }) => `Rapporten nemner ingen ${category} for ${node}.`,
    noRemarksAnywhere: ({ category }) => `Rapporten nemner ingen ${category}.`,
    notNone: ({ findings }) => `Nei, det stemmer ikkje. Rapporten nemner ${findings}.`,
    othersThere: ({ findings }) => `Han nemner derimot ${findings}.`,
    remarksByArea: ({ node, findings }) => `${node}: ${findings}`,
    areasWithout: ({ category, nodes }) =>
      `Rapporten nemner ingen ${category} for ${nodes}. Dei andre områda har dette:`,
    everyAreaHas: ({ category }) => `Rapporten nemner ${category} for alle områda:`,
    areasWithMost: ({ category, nodes }) => `Flest ${category} er nemnde for ${nodes}:`,
    areasWithFewest: ({ category, nodes }) => `Færrast ${category} er nemnde for ${nodes}:`,
    areasWithOne: ({ category, nodes }) => `Berre éi ${category} har ${nodes}.`,
    remarksTogether: ({ count }) => `Til saman blir det ${count} merknader.`,
    examplesFollow: () => "Spør om eitt område for å få dei ordrett. Nokre døme:",
    remarkIs: ({ id, category, node, place }) => `${id} er ei ${category} under ${node} (${place}):`,
    topicHead: () => "Dette seier rapporten om det:",
    topicHeadMany: ({ count }) => `Rapporten er inne på dette ${count} stader:`,
    topicOtherwise: ({ category }) => `Rapporten nemner ingen ${category} her. Dette er det som står om temaet:`,
    topicElsewhere: ({ node }) =>
      `Under ${node} står det ikkje noko om dette, men ein annan stad i rapporten står det:`,
    blockHead: () => "Blant merknadene står det ikkje noko om dette, men ein annan stad i kjelda står det:",
    block: ({ quote, place }) => `${quote} (${place})`,
    calledFor: () => "Dette seier rapporten sjølv bør gjerast:",
    pointedAt: () => "Dette peikar rapporten på som manglar, utan å seie kva som skal gjerast:",
    pointsAt: ({ node }) => `Om ${node} peikar rapporten på dette:`,
    onlyPraised: () => "Rapporten peikar ikkje på noko å rette opp her. Han nemner det berre som ein styrke:",
    toGain: ({ node, points }) => `I ${node} er det ${points} å hente.`,
    moreRemarks: ({ count, node }) =>
      `For ${node} nemner rapporten endå ${count}. Spør om svakheitene eller utfordringane der for å få dei.`,
    adviceRestsOnReport: () => "Alt dette er henta frå rapporten. Eigne tiltak er ikkje lagde til.",
    addsUp: ({ node, declared, computed, place }) =>
      `Ja, det går opp for ${node}: ${declared} er oppgitt (${place}), og delområda gjev ${computed} til saman.`,
    addsUpRounded: ({ node, declared, computed, place }) =>
      `Ja, det går opp for ${node}: delområda gjev ${computed} til saman, som blir avrunda til ${declared}, slik det er oppgitt (${place}).`,
    roundingExplains: ({ node, declared, computed }) =>
      `For ${node} er ${declared} oppgitt, medan delområda gjev ${computed}. Avrunding er nok til å forklare skilnaden.`,
    doesNotAddUp: ({ node, declared, computed, place }) =>
      `Nei, reknestykket går ikkje opp for ${node}: ${declared} er oppgitt (${place}), men delområda gjev ${computed} til saman.`,
    cannotAddUp: ({ node }) => `For ${node} manglar det tal, så det kan ikkje avgjerast om reknestykket går opp.`,
    differs: ({ difference }) => `Det skil ${difference}.`,
    gap: ({ gap }) => `Sjølv om alle tal er avrunda så mykje som råd, står det att ${gap}.`,
    explanationsHead: () => "Moglege forklaringar, dersom berre éin ting er feil:",
    explainParent: ({ node, low, high }) => `poengsummen for ${node} er feil: han skulle vore mellom ${low} og ${high}`,
    explainChild: ({ node, score, low, high }) =>
      `${node} er feil: det står ${score}, men skulle vore mellom ${low} og ${high}`,
    explainMissingRow: ({ node, low, high }) =>
      `det manglar ei rad i tabellen for ${node}, verd mellom ${low} og ${high}`,
    explainWeighting: ({ node }) => `radene i ${node} tel ikkje likt`,
    contradicted: ({ points, where }) => `(passar ikkje med ${points}, som er totalen på ${where})`,
    cannotTell: () => "Kjelda seier ikkje kva for ei av dei det er.",
    areaDiffers: ({ node, declared, computed, difference, place }) =>
      `${node}: ${declared} er oppgitt (${place}), men delområda gjev ${computed} til saman. Det skil ${difference}.`,
    totalDiffers: ({ declared, computed, difference }) =>
      `Totalen: Dei oppgitte områdepoenga gjev ${declared}, delområda ${computed}. Det skil ${difference}.`,
    totalAgrees: ({ declared, computed }) =>
      `Totalen: Dei oppgitte områdepoenga gjev ${declared}, delområda ${computed}. Det går opp.`,
    perspectiveDiffers: ({ node, declared, computed, difference }) =>
      `${node}: Dei oppgitte områdepoenga gjev ${declared}, delområda ${computed}. Det skil ${difference}.`,
    perspectiveAgrees: ({ node, declared, computed }) =>
      `${node}: Dei oppgitte områdepoenga gjev ${declared}, delområda ${computed}. Resten er avrunding.`,
    onlyArea: ({ nodes }) => `Det som ikkje går opp, er ${nodes}.`,
    allAddUp: () => "Ja, alle områda går opp med delområda sine når vi tek høgd for avrunding.",
    overviewHead: () => "Nei, ikkje alt stemmer. Dette er kjelda ueinig med seg sjølv om:",
    restAddUp: ({ count }) => `Dei andre ${count} områda går opp når vi tek høgd for avrunding.`,
    namesHead: ({ node }) => `Kjelda brukar ulike namn på ${node}:`,
    nameItem: ({ name, places }) => `${name} (${places})`,
    oneName: ({ node, name, place }) => `Kjelda brukar berre eitt namn på ${node}: ${name} (${place}).`,
    noNames: ({ node }) => `Kjelda brukar ikkje noko eige namn på ${node}.`,
    namesDiffer: ({ nodes }) => `Namna skiftar for ${nodes}.`,
    tableHeaderOrder: ({ table, place }) =>
      `Tabellen ${table}: Overskriftene står i ei anna rekkjefølgje enn tala (${place}).`,
    tableStray: ({ row, values, place }) =>
      `Rada ${row} har eit tal for mykje, ${values}, som ikkje høyrer til nokon kolonne (${place}).`,
    tableWrongLabel: ({ row, place, from, to }) =>
      `Rada ${row} er feil merkt: tala er summen for ${from}–${to}, ikkje for åra som står der (${place}).`,
    tableWrongSum: ({ row, place }) => `Rada ${row} er ikkje summen av åra ho seier (${place}).`,
    tableRounding: ({ rows }) => `Radene ${rows} avvik så lite frå summen sin at avrunding forklarer det.`,
    tableWrongTotal: ({ row, place, printed, added }) =>
      `Rada ${row} oppgir ${printed} som sum, men delane gjev ${added} (${place}).`,
    labelsFine: () => "Radene i tabellen er merkte slik tala tilseier.",
    rowAddsUp: ({ row, printed, added, place }) =>
      `Ja, rada ${row} går opp: delane gjev ${added}, og ${printed} er oppgjeve som sum (${place}).`,
    rowRounded: ({ row, printed, added, place }) =>
      `Ikkje heilt: rada ${row} oppgjev ${printed} som sum, medan delane gjev ${added} (${place}). Avrunding er nok til å forklare skilnaden.`,
    orderSwapped: ({ first, second, place }) => `I oversikta står ${first} før ${second} (${place}).`,
    orderFine: () => "Områda og kolonnane står i same rekkjefølgje overalt.",
    twoWaysHead: () =>
      "Her talar rapporten i to retningar. Om det er ei sjølvmotseiing, får lesaren avgjere; begge sider er gjevne att ordrett:",
    oneWay: () => "Eg finn inga motseiing her. Dette er alt rapporten seier om det:",
    noContradiction: () => "Ingen merknader går tydeleg imot poenga.",
    askOfTopic: () => "Spør om eit tema for å sjå om rapporten både rosar og kritiserer det.",
    praisedThoughWeak: ({ node, score }) => `${node} er mellom dei svakaste med ${score}, men rapporten rosar dette:`,
    criticisedThoughStrong: ({ node, score }) =>
      `${node} er mellom dei sterkaste med ${score}, men rapporten kritiserer dette:`,
    remarksAgainstScores: ({ nodes }) => `Merknadene peikar ein annan veg enn poenga for ${nodes}.`,
    tableFine: () => "Tabellen går opp.",
    noTable: () => "Det er ingen slik tabell i vurderinga.",
    stated: ({ text }) => text,
    stands: ({ places }) => `Kjelde: ${places}.`,
    trendHead: ({ from, to }) => `Frå ${from} til ${to}:`,
    trendRose: ({ node, earlier, later, difference }) => `${node}: frå ${earlier} til ${later}, opp ${difference}`,
    trendFell: ({ node, earlier, later, difference }) => `${node}: frå ${earlier} til ${later}, ned ${difference}`,
    trendSame: ({ node, earlier, later }) => `${node}: uendra, ${earlier} før og ${later} no`,
    trendUnsure: ({ node, earlier, later }) => `${node}: frå ${earlier} til ${later}; skilnaden kan kome av avrunding`,
    peersHead: ({ node }) => `Slik ligg kommunane an på ${node}, høgast først:`,
    peersItem: ({ name, score }) => `${name}: ${score}`,
    standsFor: ({ term, long, place }) => `${term} står for ${long} (${place}).`,
    fitsLetters: ({ term, long, place }) =>
      `Bokstavane i ${term} passar med ${long} (${place}). Kjelda seier ikkje sjølv at det er det forkortinga står for.`,
    abbreviationUsed: ({ term }) => `Slik blir ${term} brukt:`,
    notSpelledOut: ({ term }) => `Kjelda skriv ikkje ut kva ${term} står for. Forkortinga står her:`,
    standsIn: ({ document }) => `Det står i ${document}:`,
    placeOf: ({ what, quote, place }) => `${what}: ${quote} (${place})`,
    placeOnly: ({ what, place }) => `${what}: ${place}`,
    questionIs: ({ number, node, quote, place }) =>
      `Spørsmål ${number} høyrer til ${node} og lyder ${quote} (${place}).`,
    partsOf: ({ node, parts }) => `${node} består av ${parts}.`,
    partOf: ({ node, parents }) => `${node} høyrer til ${parents}.`,
    counts: ({ counts }) => `Kommunekompasset har ${counts}.`,
    eachCanGive: ({ level, points }) => `Eit ${level} kan gje høgst ${points}.`,
    canGiveFrom: ({ level, low, high }) =>
      `Eit ${level} kan gje høgst frå ${low} til ${high}, alt etter kva for eit det er.`,
    knownQuestions: ({ known, all }) => `Kjelda gjev att teksten til ${known} av dei ${all} spørsmåla.`,
    subareaIs: ({ node, parent, points }) => `${node} er eit delområde i ${parent} og kan gje ${points}.`,
    areaIs: ({ node, parent, points }) => `${node} er eit fokusområde i ${parent} og kan gje ${points}.`,
    perspectiveIs: ({ node, parts }) => `${node} samlar ${parts}.`,
  },
  questions: {
    score: ({ node }) => `Kva fekk vi på ${node}?`,
    total: () => "Kva vart totalsummen?",
    weakestSubarea: () => "Kva er det svakaste delområdet vårt?",
    weakestArea: () => "Kva område er svakast?",
    strongestSubarea: () => "Kva er det sterkaste delområdet vårt?",
    weakestIn: ({ node }) => `Kva delområde er svakast i ${node}?`,
    mostLostIn: ({ node }) => `Kvar i ${node} manglar vi flest poeng?`,
    findings: ({ category, node }) =>
      `Kva ${{ strength: "styrkar", challenge: "utfordringar", weakness: "svakheiter" }[category]} har vi på ${node}?`,
    addsUp: ({ node }) => `Går reknestykket opp for ${node}?`,
    anythingWrong: () => "Er det tal i rapporten som ikkje stemmer?",
    parts: ({ node }) => `Kva delområde består ${node} av?`,
    interviewed: () => "Kven vart intervjua?",
    scoring: () => "Korleis blir poenga sette?",
    allAreas: () => "Ranger områda frå best til svakast",
    averageOfAreas: () => "Kva er gjennomsnittet av områda?",
    ifFull: ({ node }) => `Kva blir totalen dersom ${node} får full poengsum?`,
    tableAbout: () => "Kva seier tabellen over utgiftsbehov?",
    tableMostRise: () => "Kva teneste i tabellen veks mest i heile perioden?",
  },
  categories: {
    strength: { one: "styrke", many: "styrkar" },
    challenge: { one: "utfordring", many: "utfordringar" },
    weakness: { one: "svakheit", many: "svakheiter" },
  },
  levels: {
    total: { one: "total", many: "totalar" },
    perspective: { one: "perspektiv", many: "perspektiv" },
    area: { one: "fokusområde", many: "fokusområde" },
    subarea: { one: "delområde", many: "delområde" },
    question: { one: "spørsmål", many: "spørsmål" },
  },
  places: { overview: "oversynet", divider: "skiljeark", table: "poengtabellen", findings: "merknadene" },
  points: { one: "poeng", many: "poeng" },
  thousandKroner: ({ amount }) => `${amount} tusen kroner`,
  rise: ({ amount }) => `ein auke på ${amount}`,
  fall: ({ amount }) => `ein nedgang på ${amount}`,
  noChange: "inga endring",
  allServices: "alle tenestene samla",
  of: ({ value, maximum }) => `${value} av ${maximum} poeng`,
  range: ({ low, high }) => `${low} til ${high}`,
  and: "og",
  line: ({ line }) => `linje ${line}`,
  area: ({ number, title }) => `område ${number} (${title})`,
  perspective: ({ letter, title }) => `perspektiv ${letter} (${title})`,
  question: ({ number }) => `spørsmål ${number}`,
  total: "totalen",
  labels: {
    score: "poengsum",
    total: "total",
    "published-total": "publisert total",
    difference: "skilnad",
    gap: "avvik som avrunding ikkje forklarer",
    possible: "mogleg poengsum",
    asked: "nemnt i spørsmålet",
    count: "tal på",
    year: "år",
    "rows-sum": "sum av delområda",
    average: "gjennomsnitt",
    median: "median",
    sum: "sum",
    spread: "avstand mellom høgast og lågast",
    hypothetical: "tenkt poengsum",
    cell: "tal i tabellen",
  },
  citations: {
    score: "poengsum",
    finding: "merknad",
    framework: "om Kommunekompasset",
    table: "tabell",
    discrepancy: "usamsvar",
    published: "publisert",
  },
  quotes: ["«", "»"],
  refusals: {
    instruction: () =>
      "Eg svarer berre på spørsmål om vurderinga, følgjer ikkje instruksar om korleis eg skal vere, og finn ikkje på tal.",
    secret: () => "Nøklar, passord og oppsett kan eg ikkje vise. Eg kjenner berre vurderinga.",
    "other-tenant": () => "Eg ser berre dykkar eiga vurdering, ikkje andre sine.",
    "change-request": () => "Eg kan ikkje endre noko i vurderinga. Tala og merknadene står slik kjelda har dei.",
    person: () => "Vurderinga seier ikkje noko om enkeltpersonar, berre om korleis kommunen arbeider.",
    opinion: () => "Meiningar har eg ikkje, men eg kan vise kva vurderinga seier.",
    "other-municipality": ({ subject }) =>
      `Her ligg berre vurderinga av ${subject}, ikkje resultat frå andre kommunar.`,
    "comparison-with-others": ({ subject }) =>
      `Her ligg berre vurderinga av ${subject}. Ho har ingen tal frå andre kommunar eller frå landet.`,
    "other-round": ({ echo }) =>
      echo === ""
        ? "Her ligg berre denne vurderinga, ikkje tidlegare eller seinare rundar."
        : `Her ligg inga vurdering frå ${echo}.`,
    "off-topic": () => "Det veit eg ikkje noko om. Eg svarer på spørsmål om Kommunekompasset og om vurderinga.",
    help: ({ subject }) =>
      `Hei! Spør meg om poeng, styrkar, utfordringar og svakheiter i vurderinga av ${subject}, eller om korleis Kommunekompasset verkar.`,
    "unknown-node": ({ echo }) => `Kommunekompasset har ikkje noko som heiter ${echo}.`,
    "unknown-finding": ({ echo }) => `Vurderinga har ingen merknad ${echo}.`,
    "question-score": ({ echo }) =>
      `Kjelda oppgir ikkje poeng for enkeltspørsmål, så kva de fekk på ${echo}, er ikkje kjent.`,
    "not-held": () => "Det finn eg ikkje i vurderinga.",
    "not-found": () => "Det står ikkje noko om dette i vurderinga.",
    "no-scores": () => "Vurderinga oppgir ingen poeng for dette.",
    "not-understood": () => "Det forstod eg ikkje. Prøv gjerne med andre ord.",
    "no-table": () => "Det finst ingen slik tabell i vurderinga.",
    "not-in-table": () => "Det talet finst ikkje i tabellen.",
    "unknown-abbreviation": ({ echo }) => `Forkortinga ${echo} står ikkje i vurderinga.`,
  },
  canAsk: "Du kan til dømes spørje:",
  choose: "Det kan bety fleire ting. Kva meiner du?",
};
