// The command line in Bokmål.
import type { CliWords } from "./cli-words.js";

export const nb: CliWords = {
  errors: {
    "cli/usage": ({ detail }) => `${detail}; se «kompass --help»`,
    "cli/missing-file": () => "filen finnes ikke; sjekk navnet, eller bruk midtre-gauldal-2023",
    "cli/not-a-file": () => "dette er ikke en fil; oppgi en fil",
    "cli/unreadable-file": ({ detail }) => `filen kan ikke leses (${detail}); sjekk rettighetene`,
    "cli/too-large": ({ limit }) => `filen er større enn ${limit}; del den opp`,
    "cli/broken-json": ({ detail }) => `dette er ikke gyldig JSON (${detail}); rett filen`,
    "cli/broken-line": ({ detail }) =>
      `linjen er ikke et spørsmål (${detail}); hver linje skal være {"id", "question"}`,
    "cli/unknown-framework": ({ known }) => `ukjent rammeverk; disse finnes: ${known}`,
    "cli/unknown-language": ({ known }) => `ukjent språk; velg blant ${known}`,
    "cli/unknown-format": ({ known }) => `ukjent format; disse kan leses: ${known}`,
    "cli/no-question": () => "spørsmålet mangler; skriv det i anførselstegn, eller bruk --batch FIL",
    "cli/not-writable": ({ detail }) => `kan ikke skrive dit (${detail}); velg et annet sted`,
  },
  packageErrors: {
    "importers/empty-file": () => "filen er tom; velg en annen",
    "importers/file-too-large": () => "filen er for stor; del den opp",
    "importers/binary-file": () => "filen er ikke tekst; eksporter rapporten som ren tekst",
    "importers/undecodable-text": () => "tegnene i filen kan ikke leses; lagre filen som UTF-8",
    "importers/unsupported-format": ({ format, known }) =>
      `formatet «${format}» kan ikke leses ennå; disse kan leses: ${known}`,
    "importers/invalid-decisions": ({ detail }) => `dette er ikke et gyldig sett avgjørelser (${detail}); rett filen`,
    "model/invalid-assessment": ({ detail }) => `dette er ikke en gyldig vurdering (${detail}); rett filen`,
    "model/framework-mismatch": ({ found, expected }) =>
      `vurderingen er laget med rammeverket ${found}, ikke ${expected}; bruk samme rammeverk`,
    "model/unknown-node": ({ ref, frameworkId }) =>
      `«${ref}» finnes ikke i rammeverket ${frameworkId}; rett vurderingen`,
    "model/unknown-level": ({ question, level, dimension }) =>
      `spørsmål ${question} har ikke nivået «${level}» for ${dimension}; rett svaret`,
    "model/contradictory-response": ({ question }) =>
      `spørsmål ${question} er både besvart og merket som ikke aktuelt; behold det ene`,
    "model/not-applicable-forbidden": ({ question }) =>
      `spørsmål ${question} kan ikke merkes som ikke aktuelt; svar på det`,
  },
  node: "Område",
  declared: "Oppgitt",
  computed: "Beregnet",
  maximum: "Maks",
  share: "Andel",
  total: "Totalt",
  declaredSum: "summen av de trykte områdescorene",
  policyAssumed: "Hvordan svar gir poeng er ikke offentliggjort; rammeverkets regler for det er antatt.",
  verdicts: {
    consistent: "stemmer",
    "rounding-only": "stemmer når det tas hensyn til avrunding",
    discrepant: "stemmer ikke",
    insufficient: "kan ikke sjekkes, rader mangler",
  },
  discrepancy: ({ name, declared, computed, gap }) =>
    `${name}: oppgitt ${declared}, radene gir ${computed}; avrunding forklarer ikke ${gap} av forskjellen`,
  possibleExplanations: "Mulige forklaringer, hver for seg:",
  explanation: {
    parent: (name, range) => `poengsummen for ${name} er feiltrykt, og skulle vært ${range}`,
    child: (name, range) => `${name} er feiltrykt, og skulle vært ${range}`,
    missingRow: (name, range) => `en rad under ${name} mangler, verdt ${range}`,
    weighting: (name) => `radene under ${name} teller ulikt`,
  },
  contradictedBy: (claims) => `passer ikke med ${claims}, som ingen har godtatt ennå`,
  range: (lo, hi) => `mellom ${lo} og ${hi}`,
  line: (line) => `linje ${line}`,
  namesDiffer: (name, names) => `${name} har flere navn i kilden: ${names}`,
  table: {
    headerOrder: (columns) => `tabellhodet står i en annen rekkefølge enn tallene; riktig rekkefølge er ${columns}`,
    strayValue: (row, values) => `raden «${row}» har en verdi som ikke hører til noen kolonne: ${values}`,
    wrongLabel: (row, says, holds) => `raden «${row}» sier ${says}, men holder summen av ${holds}`,
    wrongSum: (row, says) => `raden «${row}» er ikke summen av ${says}`,
    rounding: (row, printed, added) => `raden «${row}»: trykt sum ${printed}, lagt sammen ${added} (avrunding)`,
    wrongTotal: (row, printed, added) => `raden «${row}»: trykt sum ${printed}, men tallene gir ${added}`,
  },
  problems: "Å se på:",
  noProblems: "Ingen uoverensstemmelser funnet.",
  found: ({ name, claims, findings, tables, problems }) =>
    `${name}: ${claims} poengtall, ${findings} funn, ${tables} tabell(er), ${problems} merknader`,
  writtenTo: (file) => `Skrevet til ${file}`,
  severities: { error: "feil", warning: "advarsel", info: "merk" },
  categories: { strength: "styrker", challenge: "utfordringer", weakness: "svakheter" },
  askNext: "Spør gjerne videre:",
};
