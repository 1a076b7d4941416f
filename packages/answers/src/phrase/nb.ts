// The words of answers in Bokmål.
import type { AnswerStrings, LimitName, Limits, NodeSet } from "./answer-strings.js";

const measured = { share: "målt i andel av maks", lost: "målt i tapte poeng", points: "målt i poeng" } as const;
const nth = ["", "", "nest ", "tredje ", "fjerde ", "femte ", "sjette ", "sjuende ", "åttende ", "niende ", "tiende "];
const one = { perspective: "perspektiv", area: "område", subarea: "delområde" } as const;
const many = { perspective: "perspektiver", area: "områder", subarea: "delområder" } as const;
const those = { perspective: "perspektivene", area: "områdene", subarea: "delområdene" } as const;

const within = (scope: string | undefined): string => (scope === undefined ? "" : ` i ${scope}`);
const but = (nodes: string | undefined): string => (nodes === undefined ? "" : ` utenom ${nodes}`);

const limits: Readonly<Record<LimitName, string>> = {
  below: "under",
  above: "over",
  "at-least": "minst",
  "at-most": "høyst",
  exactly: "nøyaktig",
};

function limited({ test, value, alsoTest, alsoValue }: Limits): string {
  if (alsoTest === undefined || alsoValue === undefined) return `${limits[test]} ${value}`;
  const isBetween = test === "at-least" && alsoTest === "at-most";
  return isBetween ? `mellom ${value} og ${alsoValue}` : `${limits[test]} ${value} og ${limits[alsoTest]} ${alsoValue}`;
}

function setOf({ nodes, count, level, scope, first }: NodeSet): string {
  const order = first === undefined ? "" : `${first === "weakest" ? "svakeste" : "sterkeste"} `;
  return nodes ?? `de ${count} ${order}${those[level]}${within(scope)}`;
}

export const nb: AnswerStrings = {
  phrases: {
    got: ({ node, score, place }) => `${node} fikk ${score}, ${place}.`,
    gotUnplaced: ({ node, score }) => `${node} fikk ${score}.`,
    computedScore: ({ node, score }) => `${node} får ${score}, regnet ut av kompass; kilden oppgir ingen poengsum.`,
    openScore: ({ node, low, high }) =>
      `${node} får mellom ${low} og ${high}. Ikke alt er besvart, så mer kan ikke sies ennå.`,
    noScore: ({ node }) => `Vurderingen oppgir ingen poengsum for ${node}.`,
    worth: ({ node, points }) => `${node} kan gi ${points}.`,
    lost: ({ points }) => `Det mangler ${points} på full poengsum.`,
    fullScore: () => "Det er full poengsum.",
    standing: ({ place, count, level, isTied }) =>
      `Blant de ${count} ${those[level]} er det nummer ${place}${isTied ? " (delt)" : ""} fra det sterkeste, ${measured.share}.`,
    scoreItem: ({ node, score, place }) => `${node}: ${score}, ${place}`,
    scoreItemUnplaced: ({ node, score }) => `${node}: ${score}`,
    lostItem: ({ node, score, lost, place }) => `${node}: mangler ${lost} (${score}), ${place}`,
    worthItem: ({ node, points }) => `${node}: høyst ${points}`,
    tiedRemarks: ({ node }) => `Dette i rapporten kan forklare det. Merknadene er knyttet til ${node} ut fra ordlyden:`,
    noTiedRemarks: ({ node, area }) =>
      `Ingen merknader lar seg knytte til ${node} ut fra ordlyden. Om ${area} sier rapporten:`,
    remark: ({ quote, category, id, place }) => `${quote} (${category}, ${id}, ${place})`,
    totalDeclared: ({ score, place }) => `Totalen er oppgitt til ${score}, ${place}.`,
    totalDeclaredSum: ({ score }) =>
      `Totalt blir det ${score}. Det er summen av de oppgitte områdepoengene; kilden oppgir ingen total selv.`,
    totalComputed: ({ points }) => `Legger vi sammen delområdene i stedet, blir det ${points}.`,
    totalComputedOnly: ({ score }) => `Totalt blir det ${score}, regnet ut av kompass fra det vurderingen inneholder.`,
    totalComputedFirst: ({ score }) => `Legger vi sammen alle delområdene, blir det ${score}.`,
    totalDeclaredSumSecond: ({ points }) => `De oppgitte områdepoengene gir ${points} til sammen.`,
    totalPublished: ({ points, where }) =>
      `På ${where} står det ${points}. Det tallet kommer ikke fra rapporten og er ikke godkjent her.`,
    totalOpen: ({ low, high }) =>
      `Totalen ligger mellom ${low} og ${high}. Ikke alt er besvart, så mer kan ikke sies ennå.`,
    perspectiveSum: ({ node, score }) => `${node} har ${score}: summen av de oppgitte områdepoengene.`,
    perspectiveComputed: ({ points }) => `Delområdene gir ${points} til sammen.`,
    perspectiveComputedFirst: ({ node, score }) => `${node} får ${score} når vi legger sammen delområdene.`,
    perspectiveSumSecond: ({ points }) => `De oppgitte områdepoengene gir ${points} til sammen.`,
    disagreement: ({ node, declared, computed }) =>
      `Merk: Kilden er uenig med seg selv om ${node}. Oppgitt er ${declared}, men delområdene gir ${computed} til sammen.`,
    weakestIs: ({ node, score, place }) => `Svakest er ${node} med ${score}, ${place}.`,
    strongestIs: ({ node, score, place }) => `Sterkest er ${node} med ${score}, ${place}.`,
    orderHead: ({ first, measure, level, scope, except, extent, place }) => {
      const order = nth[place] ?? "";
      if (measure === "lost") {
        const most = first === "weakest" ? "mest" : "minst";
        const what = extent === "one" ? `${order}${most} å hente` : `${most} å hente, i rekkefølge,`;
        return `Her er det ${what} blant ${those[level]}${within(scope)}${but(except)}, ${measured.lost}:`;
      }
      const words = {
        weakest: measure === "points" ? "lavest" : "svakest",
        strongest: measure === "points" ? "høyest" : "sterkest",
      };
      if (extent === "one")
        return `${order}${words[first]} av ${those[level]}${within(scope)}${but(except)}, ${measured[measure]}:`;
      const last = first === "weakest" ? words.strongest : words.weakest;
      if (extent === "all")
        return `${those[level]}${within(scope)}${but(except)} fra ${words[first]} til ${last}, ${measured[measure]}:`;
      return `De ${words[first]}e ${those[level]}${within(scope)}${but(except)}, ${measured[measure]}:`;
    },
    tied: ({ nodes }) => `${nodes} står helt likt.`,
    tieOverCut: ({ asked, given }) => `Noen står likt på grensen, så du får ${given} i stedet for ${asked}.`,
    uncertainOrder: () => "Tallene er avrundet i kilden, så rekkefølgen på grensen er ikke helt sikker.",
    nothingToRank: () => "Vurderingen oppgir ingen poeng å rangere etter her.",
    ahead: ({ winner, loser, difference }) => `${winner} ligger ${difference} foran ${loser}.`,
    aheadByShare: ({ winner, loser }) => `${winner} ligger foran ${loser}, målt i andel av maks.`,
    loses: ({ loser, winner, difference }) => `${loser} er lengst unna maks: ${difference} mer enn ${winner}.`,
    mostOf: ({ winner }) => `Høyest ligger ${winner}.`,
    leastOf: ({ loser }) => `Lavest ligger ${loser}.`,
    equal: ({ nodes }) => `Det er ingen forskjell: ${nodes} står likt.`,
    mayExplain: () => "Dette i rapporten kan forklare det:",
    differenceInPoints: ({ difference }) => `Det skiller ${difference}.`,
    filterHead: ({ count, isNone, measure, test, value, alsoTest, alsoValue, level, scope, except }) => {
      const verb = { share: "har fått", points: "har fått", lost: "mangler", maximum: "kan gi" }[measure];
      const limit = limited({ test, value, alsoTest, alsoValue });
      const who = isNone ? `Ingen ${many[level]}` : `${count} ${count === "1" ? one[level] : many[level]}`;
      return `${who}${within(scope)}${but(except)} ${verb} ${limit}${measure === "share" ? " av maks" : ""}${isNone ? "." : ":"}`;
    },
    nearThreshold: ({ nodes }) => `Nærmest ligger ${nodes}.`,
    together: ({ operation, measure, value, ...set }) => {
      const what = { points: value, share: `${value} av maks`, lost: `${value} igjen til maks` }[measure];
      if (operation === "average") return `${setOf(set)} har i gjennomsnitt ${what}.`;
      if (operation === "sum") return `${setOf(set)} har til sammen ${what}.`;
      if (operation === "median") return `Medianen for ${setOf(set)} er ${what}.`;
      return `Mellom det høyeste og det laveste av ${setOf(set)} er det ${measure === "share" ? `${value} prosentpoeng` : value}.`;
    },
    highestAndLowest: ({ high, highScore, low, lowScore }) =>
      `Høyest er ${high} med ${highScore}, lavest er ${low} med ${lowScore}.`,
    shareOfSums: ({ score }) => `Det er regnet av andelene hver for seg. Legger en poengene sammen, blir det ${score}.`,
    averageOfShares: ({ share }) =>
      `De har ulik makspoengsum: Hver for seg har de i gjennomsnitt ${share} av sitt eget maks.`,
    levelAtCut: ({ nodes }) => `${nodes} står likt på grensen, så det er det samme hvilke av dem en regner med.`,
    togetherFrom: ({ basis }) =>
      ({
        declared: "Regnet ut fra de oppgitte poengsummene.",
        "declared-sum": "Regnet ut fra summen av de oppgitte områdepoengene.",
        computed: "Regnet ut fra delområdene; kilden oppgir ingen egne poengsummer.",
        mixed: "Regnet ut fra oppgitte poengsummer der kilden har dem, ellers fra delområdene.",
      })[basis],
    onSide: ({ side, operation }) =>
      `${side === "above" ? "Over" : "Under"} ${operation === "median" ? "medianen" : "gjennomsnittet"} ligger:`,
    leftOut: ({ nodes }) => `Vurderingen oppgir ingen poengsum for ${nodes}, så de er ikke med.`,
    wouldRise: ({ node, result, start, difference }) =>
      `${node} ville blitt ${result}. Det er ${difference} mer enn ${start}.`,
    wouldFall: ({ node, result, start, difference }) =>
      `${node} ville blitt ${result}. Det er ${difference} mindre enn ${start}.`,
    wouldStay: ({ node, start }) => `${node} ville ikke endret seg: ${start}.`,
    changeItem: ({ node, from, to }) => `${node}: ${to} i stedet for ${from}`,
    changesNothing: ({ node, from }) => `${node}: blir stående på ${from}`,
    aboveMaximum: ({ node, maximum, asked }) => `${node} kan høyst gi ${maximum}, så ${asked} er ikke mulig.`,
    belowZero: ({ node, least }) => `${node} kan ikke få mindre enn ${least}.`,
    asFullScore: () => "Med full poengsum ser det slik ut:",
    wouldFrom: ({ basis }) =>
      ({
        declared: "Regnet ut fra de oppgitte områdepoengene, med endringen lagt til.",
        computed: "Regnet ut fra delområdene.",
        parts: "Det som rettes, er regnet ut fra delområdene; resten står som oppgitt.",
      })[basis],
    notOfficial: () => "Det er et regnestykke, ikke en offisiell poengsum.",
    tableCell: ({ column, when, value, place }) => `For ${column} i ${when} viser tabellen ${value}, ${place}.`,
    tableAdded: ({ column, when, value }) => `Lagt sammen for ${column} i ${when} blir det ${value}.`,
    tableAverage: ({ column, when, value }) => `For ${column} i ${when} er gjennomsnittet per år ${value}.`,
    tableHead: ({ scope }) => `Tabellen viser dette for ${scope}:`,
    tableItem: ({ name, value, place }) => `${name}: ${value}, ${place}`,
    tableItemUnplaced: ({ name, value }) => `${name}: ${value}`,
    tableExtreme: ({ which, scope }) =>
      `${
        {
          "most-rise": "Størst økning",
          "least-rise": "Minst økning",
          "most-fall": "Størst nedgang",
          "least-fall": "Minst nedgang",
          largest: "Størst endring",
          smallest: "Minst endring",
          highest: "Høyest",
          lowest: "Lavest",
        }[which]
      } for ${scope}:`,
    tableSigned: ({ sign, of, count, all, isNone, scope }) => {
      const what = sign === "rise" ? "en økning" : "en nedgang";
      const who = of === "years" ? "årene" : "tjenestene";
      return isNone
        ? `Ingen av de ${all} ${who} har ${what} for ${scope}.`
        : `${count} av de ${all} ${who} har ${what} for ${scope}:`;
    },
    tableDifference: ({ difference }) => `Forskjellen er ${difference}.`,
    tableRowSays: ({ row, column, value, place }) => `Raden ${row} oppgir ${value} for ${column}, ${place}.`,
    tableIs: ({ title, place }) => `Tabellen heter ${title}, ${place}.`,
    tableNote: ({ note }) => `Ved tabellen står det ${note}.`,
    tableUnit: ({ unit, place }) => `Tallene er oppgitt i ${unit}, ${place}.`,
    tableUnitThousand: ({ unit, place }) => `Tallene er oppgitt i tusen kroner (${unit}), ${place}.`,
    tableYears: ({ count, span }) => `Den har tall for ${count} år: ${span}.`,
    tableColumns: ({ columns }) => `Kolonnene er ${columns}.`,
    tableNamed: ({ title }) => `Tallene står i tabellen ${title}.`,
    tableHasNo: ({ what }) => `Tabellen har ingen tall for ${what}.`,
    tableHolds: ({ title, span, columns }) => `Tabellen ${title} gjelder ${span} og har kolonnene ${columns}.`,
    remarksHead: ({ findings, node }) => `Rapporten nevner ${findings} for ${node}:`,
    remarksTiedHead: ({ findings, node }) => `Rapporten har ${findings} som ut fra ordlyden hører til ${node}:`,
    remarksEverywhere: ({ findings }) => `Rapporten nevner ${findings} i alt.`,
    noRemarks: ({ category, node }) => `Rapporten nevner ingen ${category} for ${node}.`,
    noRemarksAnywhere: ({ category }) => `Rapporten nevner ingen ${category}.`,
    notNone: ({ findings }) => `Nei, det stemmer ikke. Rapporten nevner ${findings}.`,
    othersThere: ({ findings }) => `Den nevner derimot ${findings}.`,
    remarksByArea: ({ node, findings }) => `${node}: ${findings}`,
    areasWithout: ({ category, nodes }) =>
      `Rapporten nevner ingen ${category} for ${nodes}. De andre områdene har dette:`,
    everyAreaHas: ({ category }) => `Rapporten nevner ${category} for alle områdene:`,
    areasWithMost: ({ category, nodes }) => `Flest ${category} nevnes for ${nodes}:`,
    areasWithFewest: ({ category, nodes }) => `Færrest ${category} nevnes for ${nodes}:`,
    areasWithOne: ({ category, nodes }) => `Bare én ${category} har ${nodes}.`,
    remarksTogether: ({ count }) => `Til sammen blir det ${count} merknader.`,
    examplesFollow: () => "Spør om ett område for å få dem ordrett. Noen eksempler:",
    remarkIs: ({ id, category, node, place }) => `${id} er en ${category} under ${node} (${place}):`,
    topicHead: () => "Dette sier rapporten om det:",
    topicHeadMany: ({ count }) => `Rapporten er inne på dette ${count} steder:`,
    topicOtherwise: ({ category }) => `Rapporten nevner ingen ${category} her. Dette er det som står om temaet:`,
    topicElsewhere: ({ node }) => `Under ${node} står det ikke noe om dette, men et annet sted i rapporten står det:`,
    blockHead: () => "Blant merknadene står det ikke noe om dette, men et annet sted i kilden står det:",
    block: ({ quote, place }) => `${quote} (${place})`,
    calledFor: () => "Dette sier rapporten selv bør gjøres:",
    pointedAt: () => "Dette peker rapporten på som mangler, uten å si hva som skal gjøres:",
    pointsAt: ({ node }) => `Om ${node} peker rapporten på dette:`,
    onlyPraised: () => "Rapporten peker ikke på noe å rette opp her. Den nevner det bare som en styrke:",
    toGain: ({ node, points }) => `I ${node} er det ${points} å hente.`,
    moreRemarks: ({ count, node }) =>
      `For ${node} nevner rapporten enda ${count}. Spør om svakhetene eller utfordringene der for å få dem.`,
    adviceRestsOnReport: () => "Alt dette er hentet fra rapporten. Egne tiltak er ikke lagt til.",
    addsUp: ({ node, declared, computed, place }) =>
      `Ja, det går opp for ${node}: ${declared} er oppgitt (${place}), og delområdene gir ${computed} til sammen.`,
    addsUpRounded: ({ node, declared, computed, place }) =>
      `Ja, det går opp for ${node}: delområdene gir ${computed} til sammen, som avrundes til ${declared}, slik det er oppgitt (${place}).`,
    roundingExplains: ({ node, declared, computed }) =>
      `For ${node} er ${declared} oppgitt, mens delområdene gir ${computed}. Avrunding er nok til å forklare forskjellen.`,
    doesNotAddUp: ({ node, declared, computed, place }) =>
      `Nei, regnestykket går ikke opp for ${node}: ${declared} er oppgitt (${place}), men delområdene gir ${computed} til sammen.`,
    cannotAddUp: ({ node }) => `For ${node} mangler det tall, så det kan ikke avgjøres om regnestykket går opp.`,
    differs: ({ difference }) => `Det skiller ${difference}.`,
    gap: ({ gap }) => `Selv om alle tall er avrundet så mye som mulig, gjenstår det ${gap}.`,
    explanationsHead: () => "Mulige forklaringer, hvis bare én ting er feil:",
    explainParent: ({ node, low, high }) => `poengsummen for ${node} er feil: den skulle vært mellom ${low} og ${high}`,
    explainChild: ({ node, score, low, high }) =>
      `${node} er feil: det står ${score}, men skulle vært mellom ${low} og ${high}`,
    explainMissingRow: ({ node, low, high }) =>
      `det mangler en rad i tabellen for ${node}, verdt mellom ${low} og ${high}`,
    explainWeighting: ({ node }) => `radene i ${node} teller ikke likt`,
    contradicted: ({ points, where }) => `(passer ikke med ${points}, som er total på ${where})`,
    cannotTell: () => "Kilden sier ikke hvilken av dem det er.",
    areaDiffers: ({ node, declared, computed, difference, place }) =>
      `${node}: ${declared} er oppgitt (${place}), men delområdene gir ${computed} til sammen. Det skiller ${difference}.`,
    totalDiffers: ({ declared, computed, difference }) =>
      `Totalen: De oppgitte områdepoengene gir ${declared}, delområdene ${computed}. Det skiller ${difference}.`,
    totalAgrees: ({ declared, computed }) =>
      `Totalen: De oppgitte områdepoengene gir ${declared}, delområdene ${computed}. Det går opp.`,
    perspectiveDiffers: ({ node, declared, computed, difference }) =>
      `${node}: De oppgitte områdepoengene gir ${declared}, delområdene ${computed}. Det skiller ${difference}.`,
    perspectiveAgrees: ({ node, declared, computed }) =>
      `${node}: De oppgitte områdepoengene gir ${declared}, delområdene ${computed}. Resten er avrunding.`,
    onlyArea: ({ nodes }) => `Det som ikke går opp, er ${nodes}.`,
    allAddUp: () => "Ja, alle områdene går opp med delområdene sine når vi tar høyde for avrunding.",
    overviewHead: () => "Nei, ikke alt stemmer. Dette er kilden uenig med seg selv om:",
    restAddUp: ({ count }) => `De andre ${count} områdene går opp når vi tar høyde for avrunding.`,
    namesHead: ({ node }) => `Kilden bruker ulike navn på ${node}:`,
    nameItem: ({ name, places }) => `${name} (${places})`,
    oneName: ({ node, name, place }) => `Kilden bruker bare ett navn på ${node}: ${name} (${place}).`,
    noNames: ({ node }) => `Kilden bruker ikke noe eget navn på ${node}.`,
    namesDiffer: ({ nodes }) => `Navnene skifter for ${nodes}.`,
    tableHeaderOrder: ({ table, place }) =>
      `Tabellen ${table}: Overskriftene står i en annen rekkefølge enn tallene (${place}).`,
    tableStray: ({ row, values, place }) =>
      `Raden ${row} har et tall for mye, ${values}, som ikke hører til noen kolonne (${place}).`,
    tableWrongLabel: ({ row, place, from, to }) =>
      `Raden ${row} er feil merket: tallene er summen for ${from}–${to}, ikke for årene som står der (${place}).`,
    tableWrongSum: ({ row, place }) => `Raden ${row} er ikke summen av årene den sier (${place}).`,
    tableRounding: ({ rows }) => `Radene ${rows} avviker så lite fra summen sin at avrunding forklarer det.`,
    tableWrongTotal: ({ row, place, printed, added }) =>
      `Raden ${row} oppgir ${printed} som sum, men delene gir ${added} (${place}).`,
    labelsFine: () => "Radene i tabellen er merket slik tallene tilsier.",
    rowAddsUp: ({ row, printed, added, place }) =>
      `Ja, raden ${row} går opp: delene gir ${added}, og ${printed} er oppgitt som sum (${place}).`,
    rowRounded: ({ row, printed, added, place }) =>
      `Ikke helt: raden ${row} oppgir ${printed} som sum, mens delene gir ${added} (${place}). Avrunding er nok til å forklare forskjellen.`,
    orderSwapped: ({ first, second, place }) => `I oversikten står ${first} før ${second} (${place}).`,
    orderFine: () => "Områdene og kolonnene står i samme rekkefølge overalt.",
    twoWaysHead: () =>
      "Her taler rapporten i to retninger. Om det er en selvmotsigelse, får leseren avgjøre; begge sider er gjengitt ordrett:",
    oneWay: () => "Jeg finner ingen motsigelse her. Dette er alt rapporten sier om det:",
    noContradiction: () => "Ingen merknader går tydelig imot poengene.",
    askOfTopic: () => "Spør om et tema for å se om rapporten både roser og kritiserer det.",
    praisedThoughWeak: ({ node, score }) => `${node} er blant de svakeste med ${score}, men rapporten roser dette:`,
    criticisedThoughStrong: ({ node, score }) =>
      `${node} er blant de sterkeste med ${score}, men rapporten kritiserer dette:`,
    remarksAgainstScores: ({ nodes }) => `Merknadene peker en annen vei enn poengene for ${nodes}.`,
    tableFine: () => "Tabellen går opp.",
    noTable: () => "Det er ingen slik tabell i vurderingen.",
    stated: ({ text }) => text,
    stands: ({ places }) => `Kilde: ${places}.`,
    trendHead: ({ from, to }) => `Fra ${from} til ${to}:`,
    trendRose: ({ node, earlier, later, difference }) => `${node}: fra ${earlier} til ${later}, opp ${difference}`,
    trendFell: ({ node, earlier, later, difference }) => `${node}: fra ${earlier} til ${later}, ned ${difference}`,
    trendSame: ({ node, earlier, later }) => `${node}: uendret, ${earlier} før og ${later} nå`,
    trendUnsure: ({ node, earlier, later }) =>
      `${node}: fra ${earlier} til ${later}; forskjellen kan skyldes avrunding`,
    peersHead: ({ node }) => `Slik ligger kommunene an på ${node}, høyest først:`,
    peersItem: ({ name, score }) => `${name}: ${score}`,
    standsFor: ({ term, long, place }) => `${term} står for ${long} (${place}).`,
    fitsLetters: ({ term, long, place }) =>
      `Bokstavene i ${term} passer med ${long} (${place}). Kilden sier ikke selv at det er det forkortelsen står for.`,
    abbreviationUsed: ({ term }) => `Slik brukes ${term}:`,
    notSpelledOut: ({ term }) => `Kilden skriver ikke ut hva ${term} står for. Forkortelsen står her:`,
    standsIn: ({ document }) => `Det står i ${document}:`,
    placeOf: ({ what, quote, place }) => `${what}: ${quote} (${place})`,
    placeOnly: ({ what, place }) => `${what}: ${place}`,
    questionIs: ({ number, node, quote, place }) =>
      `Spørsmål ${number} hører til ${node} og lyder ${quote} (${place}).`,
    partsOf: ({ node, parts }) => `${node} består av ${parts}.`,
    partOf: ({ node, parents }) => `${node} hører til ${parents}.`,
    counts: ({ counts }) => `Kommunekompasset har ${counts}.`,
    eachCanGive: ({ level, points }) => `Et ${level} kan gi høyst ${points}.`,
    canGiveFrom: ({ level, low, high }) => `Et ${level} kan gi høyst fra ${low} til ${high}, alt etter hvilket det er.`,
    knownQuestions: ({ known, all }) => `Kilden gjengir teksten til ${known} av de ${all} spørsmålene.`,
    subareaIs: ({ node, parent, points }) => `${node} er et delområde i ${parent} og kan gi ${points}.`,
    areaIs: ({ node, parent, points }) => `${node} er et fokusområde i ${parent} og kan gi ${points}.`,
    perspectiveIs: ({ node, parts }) => `${node} samler ${parts}.`,
  },
  questions: {
    score: ({ node }) => `Hva fikk vi på ${node}?`,
    total: () => "Hva ble totalsummen?",
    weakestSubarea: () => "Hva er vårt svakeste delområde?",
    weakestArea: () => "Hvilket område er svakest?",
    strongestSubarea: () => "Hva er vårt sterkeste delområde?",
    weakestIn: ({ node }) => `Hvilket delområde er svakest i ${node}?`,
    mostLostIn: ({ node }) => `Hvor i ${node} mangler vi flest poeng?`,
    findings: ({ category, node }) =>
      `Hvilke ${{ strength: "styrker", challenge: "utfordringer", weakness: "svakheter" }[category]} har vi på ${node}?`,
    addsUp: ({ node }) => `Går regnestykket opp for ${node}?`,
    anythingWrong: () => "Er det tall i rapporten som ikke stemmer?",
    parts: ({ node }) => `Hvilke delområder består ${node} av?`,
    interviewed: () => "Hvem ble intervjuet?",
    scoring: () => "Hvordan settes poengene?",
    allAreas: () => "Ranger områdene fra best til svakest",
    averageOfAreas: () => "Hva er gjennomsnittet av områdene?",
    ifFull: ({ node }) => `Hva blir totalen hvis ${node} får full poengsum?`,
    tableAbout: () => "Hva sier tabellen over utgiftsbehov?",
    tableMostRise: () => "Hvilken tjeneste i tabellen vokser mest i hele perioden?",
  },
  categories: {
    strength: { one: "styrke", many: "styrker" },
    challenge: { one: "utfordring", many: "utfordringer" },
    weakness: { one: "svakhet", many: "svakheter" },
  },
  levels: {
    total: { one: "total", many: "totaler" },
    perspective: { one: "perspektiv", many: "perspektiver" },
    area: { one: "fokusområde", many: "fokusområder" },
    subarea: { one: "delområde", many: "delområder" },
    question: { one: "spørsmål", many: "spørsmål" },
  },
  places: { overview: "oversikten", divider: "skilleark", table: "poengtabellen", findings: "merknadene" },
  points: { one: "poeng", many: "poeng" },
  thousandKroner: ({ amount }) => `${amount} tusen kroner`,
  rise: ({ amount }) => `en økning på ${amount}`,
  fall: ({ amount }) => `en nedgang på ${amount}`,
  noChange: "ingen endring",
  allServices: "alle tjenestene samlet",
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
    difference: "forskjell",
    gap: "avvik som avrunding ikke forklarer",
    possible: "mulig poengsum",
    asked: "nevnt i spørsmålet",
    count: "antall",
    year: "år",
    "rows-sum": "sum av delområdene",
    average: "gjennomsnitt",
    median: "median",
    sum: "sum",
    spread: "avstand mellom høyest og lavest",
    hypothetical: "tenkt poengsum",
    cell: "tall i tabellen",
  },
  citations: {
    score: "poengsum",
    finding: "merknad",
    framework: "om Kommunekompasset",
    table: "tabell",
    discrepancy: "uoverensstemmelse",
    published: "publisert",
  },
  quotes: ["«", "»"],
  refusals: {
    instruction: () =>
      "Jeg følger bare spørsmål om vurderingen, ikke instrukser om hvordan jeg skal oppføre meg, og jeg finner ikke på tall.",
    secret: () => "Nøkler, passord og oppsett kan jeg ikke vise. Jeg kjenner bare vurderingen.",
    "other-tenant": () => "Jeg ser bare deres egen vurdering, ikke andres.",
    "change-request": () => "Jeg kan ikke endre noe i vurderingen. Tallene og merknadene står slik kilden har dem.",
    person: () => "Vurderingen sier ikke noe om enkeltpersoner, bare om hvordan kommunen arbeider.",
    opinion: () => "Meninger har jeg ikke, men jeg kan vise hva vurderingen sier.",
    "other-municipality": ({ subject }) =>
      `Her ligger bare vurderingen av ${subject}, ikke resultater fra andre kommuner.`,
    "comparison-with-others": ({ subject }) =>
      `Her ligger bare vurderingen av ${subject}. Den har ingen tall fra andre kommuner eller fra landet.`,
    "other-round": ({ echo }) =>
      echo === ""
        ? "Her ligger bare denne vurderingen, ikke tidligere eller senere runder."
        : `Her ligger ingen vurdering fra ${echo}.`,
    "off-topic": () => "Det vet jeg ikke noe om. Jeg svarer på spørsmål om Kommunekompasset og om vurderingen.",
    help: ({ subject }) =>
      `Hei! Spør meg om poeng, styrker, utfordringer og svakheter i vurderingen av ${subject}, eller om hvordan Kommunekompasset virker.`,
    "unknown-node": ({ echo }) => `Kommunekompasset har ikke noe som heter ${echo}.`,
    "unknown-finding": ({ echo }) => `Vurderingen har ingen merknad ${echo}.`,
    "question-score": ({ echo }) =>
      `Kilden oppgir ikke poeng for enkeltspørsmål, så hva dere fikk på ${echo}, er ikke kjent.`,
    "not-held": () => "Det finner jeg ikke i vurderingen.",
    "not-found": () => "Det står ikke noe om dette i vurderingen.",
    "no-scores": () => "Vurderingen oppgir ingen poeng for dette.",
    "not-understood": () => "Det forsto jeg ikke. Prøv gjerne med andre ord.",
    "no-table": () => "Det finnes ingen slik tabell i vurderingen.",
    "not-in-table": () => "Det tallet finnes ikke i tabellen.",
    "unknown-abbreviation": ({ echo }) => `Forkortelsen ${echo} står ikke i vurderingen.`,
  },
  canAsk: "Du kan for eksempel spørre:",
  choose: "Det kan bety flere ting. Hva mener du?",
};
