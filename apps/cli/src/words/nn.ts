// The command line in Nynorsk.
import type { CliWords } from "./cli-words.js";

export const nn: CliWords = {
  errors: {
    "cli/usage": ({ detail }) => `${detail}; sjå «kompass --help»`,
    "cli/missing-file": () => "fila finst ikkje; sjekk namnet, eller bruk midtre-gauldal-2023",
    "cli/not-a-file": () => "dette er ikkje ei fil; oppgje ei fil",
    "cli/unreadable-file": ({ detail }) => `fila kan ikkje lesast (${detail}); sjekk rettane`,
    "cli/too-large": ({ limit }) => `fila er større enn ${limit}; del henne opp`,
    "cli/broken-json": ({ detail }) => `dette er ikkje gyldig JSON (${detail}); rett fila`,
    "cli/broken-line": ({ detail }) =>
      `linja er ikkje eit spørsmål (${detail}); kvar linje skal vere {"id", "question"}`,
    "cli/unknown-framework": ({ known }) => `ukjent rammeverk; desse finst: ${known}`,
    "cli/unknown-language": ({ known }) => `ukjent språk; vel mellom ${known}`,
    "cli/unknown-format": ({ known }) => `ukjent format; desse kan lesast: ${known}`,
    "cli/no-question": () => "spørsmålet manglar; skriv det i hermeteikn, eller bruk --batch FIL",
    "cli/not-writable": ({ detail }) => `kan ikkje skrive dit (${detail}); vel ein annan stad`,
  },
  packageErrors: {
    "importers/empty-file": () => "fila er tom; vel ei anna",
    "importers/file-too-large": () => "fila er for stor; del henne opp",
    "importers/binary-file": () => "fila er ikkje tekst; eksporter rapporten som rein tekst",
    "importers/undecodable-text": () => "teikna i fila kan ikkje lesast; lagre fila som UTF-8",
    "importers/unsupported-format": ({ format, known }) =>
      `formatet «${format}» kan ikkje lesast enno; desse kan lesast: ${known}`,
    "importers/invalid-decisions": ({ detail }) => `dette er ikkje eit gyldig sett avgjerder (${detail}); rett fila`,
    "model/invalid-assessment": ({ detail }) => `dette er ikkje ei gyldig vurdering (${detail}); rett fila`,
    "model/framework-mismatch": ({ found, expected }) =>
      `vurderinga er laga med rammeverket ${found}, ikkje ${expected}; bruk same rammeverket`,
    "model/unknown-node": ({ ref, frameworkId }) =>
      `«${ref}» finst ikkje i rammeverket ${frameworkId}; rett vurderinga`,
    "model/unknown-level": ({ question, level, dimension }) =>
      `spørsmål ${question} har ikkje nivået «${level}» for ${dimension}; rett svaret`,
    "model/contradictory-response": ({ question }) =>
      `spørsmål ${question} er både svara på og merkt som ikkje aktuelt; behald det eine`,
    "model/not-applicable-forbidden": ({ question }) =>
      `spørsmål ${question} kan ikkje merkast som ikkje aktuelt; svar på det`,
  },
  node: "Område",
  declared: "Oppgitt",
  computed: "Rekna ut",
  maximum: "Maks",
  share: "Del",
  total: "Totalt",
  declaredSum: "summen av dei trykte områdescorane",
  policyAssumed: "Korleis svar gjev poeng er ikkje offentleggjort; reglane i rammeverket for det er antekne.",
  verdicts: {
    consistent: "stemmer",
    "rounding-only": "stemmer når ein tek omsyn til avrunding",
    discrepant: "stemmer ikkje",
    insufficient: "kan ikkje sjekkast, rader manglar",
  },
  discrepancy: ({ name, declared, computed, gap }) =>
    `${name}: oppgitt ${declared}, radene gjev ${computed}; avrunding forklarar ikkje ${gap} av skilnaden`,
  possibleExplanations: "Moglege forklaringar, kvar for seg:",
  explanation: {
    parent: (name, range) => `poengsummen for ${name} er feilprenta, og skulle vore ${range}`,
    child: (name, range) => `${name} er feilprenta, og skulle vore ${range}`,
    missingRow: (name, range) => `ei rad under ${name} manglar, verd ${range}`,
    weighting: (name) => `radene under ${name} tel ulikt`,
  },
  contradictedBy: (claims) => `passar ikkje med ${claims}, som ingen har godteke enno`,
  range: (lo, hi) => `mellom ${lo} og ${hi}`,
  line: (line) => `linje ${line}`,
  namesDiffer: (name, names) => `${name} har fleire namn i kjelda: ${names}`,
  table: {
    headerOrder: (columns) => `tabellhovudet står i ei anna rekkjefølgje enn tala; rett rekkjefølgje er ${columns}`,
    strayValue: (row, values) => `rada «${row}» har ein verdi som ikkje høyrer til nokon kolonne: ${values}`,
    wrongLabel: (row, says, holds) => `rada «${row}» seier ${says}, men held summen av ${holds}`,
    wrongSum: (row, says) => `rada «${row}» er ikkje summen av ${says}`,
    rounding: (row, printed, added) => `rada «${row}»: prenta sum ${printed}, lagt saman ${added} (avrunding)`,
    wrongTotal: (row, printed, added) => `rada «${row}»: prenta sum ${printed}, men tala gjev ${added}`,
  },
  problems: "Å sjå på:",
  noProblems: "Fann ikkje noko som ikkje stemmer.",
  found: ({ name, claims, findings, tables, problems }) =>
    `${name}: ${claims} poengtal, ${findings} funn, ${tables} tabell(ar), ${problems} merknader`,
  writtenTo: (file) => `Skrive til ${file}`,
  severities: { error: "feil", warning: "åtvaring", info: "merk" },
  categories: { strength: "styrkar", challenge: "utfordringar", weakness: "svakheiter" },
  askNext: "Spør gjerne vidare:",
};
