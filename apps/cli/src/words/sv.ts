// The command line in Swedish.
import type { CliWords } from "./cli-words.js";

export const sv: CliWords = {
  errors: {
    "cli/usage": ({ detail }) => `${detail}; se ”kompass --help”`,
    "cli/missing-file": () => "filen finns inte; kontrollera namnet eller använd midtre-gauldal-2023",
    "cli/not-a-file": () => "det här är inte en fil; ange en fil",
    "cli/unreadable-file": ({ detail }) => `filen går inte att läsa (${detail}); kontrollera rättigheterna`,
    "cli/too-large": ({ limit }) => `filen är större än ${limit}; dela upp den`,
    "cli/broken-json": ({ detail }) => `det här är inte giltig JSON (${detail}); rätta filen`,
    "cli/broken-line": ({ detail }) => `raden är inte en fråga (${detail}); varje rad ska vara {"id", "question"}`,
    "cli/unknown-framework": ({ known }) => `okänt ramverk; dessa finns: ${known}`,
    "cli/unknown-language": ({ known }) => `okänt språk; välj bland ${known}`,
    "cli/unknown-format": ({ known }) => `okänt format; dessa kan läsas: ${known}`,
    "cli/no-question": () => "frågan saknas; skriv den inom citattecken eller använd --batch FIL",
    "cli/not-writable": ({ detail }) => `det går inte att skriva dit (${detail}); välj en annan plats`,
  },
  packageErrors: {
    "importers/empty-file": () => "filen är tom; välj en annan",
    "importers/file-too-large": () => "filen är för stor; dela upp den",
    "importers/binary-file": () => "filen är inte text; exportera rapporten som ren text",
    "importers/undecodable-text": () => "tecknen i filen går inte att läsa; spara filen som UTF-8",
    "importers/unsupported-format": ({ format, known }) =>
      `formatet ”${format}” går inte att läsa än; dessa kan läsas: ${known}`,
    "importers/invalid-decisions": ({ detail }) => `det här är inte giltiga beslut (${detail}); rätta filen`,
    "model/invalid-assessment": ({ detail }) => `det här är inte en giltig utvärdering (${detail}); rätta filen`,
    "model/framework-mismatch": ({ found, expected }) =>
      `utvärderingen är gjord med ramverket ${found}, inte ${expected}; använd samma ramverk`,
    "model/unknown-node": ({ ref, frameworkId }) =>
      `”${ref}” finns inte i ramverket ${frameworkId}; rätta utvärderingen`,
    "model/unknown-level": ({ question, level, dimension }) =>
      `fråga ${question} har inte nivån ”${level}” för ${dimension}; rätta svaret`,
    "model/contradictory-response": ({ question }) =>
      `fråga ${question} är både besvarad och markerad som ej tillämplig; behåll det ena`,
    "model/not-applicable-forbidden": ({ question }) =>
      `fråga ${question} får inte markeras som ej tillämplig; besvara den`,
  },
  node: "Område",
  declared: "Angivet",
  computed: "Beräknat",
  maximum: "Max",
  share: "Andel",
  total: "Totalt",
  declaredSum: "summan av de tryckta områdespoängen",
  policyAssumed: "Hur svar ger poäng är inte offentliggjort; ramverkets regler för det är antagna.",
  verdicts: {
    consistent: "stämmer",
    "rounding-only": "stämmer om man tar hänsyn till avrundning",
    discrepant: "stämmer inte",
    insufficient: "går inte att kontrollera, rader saknas",
  },
  discrepancy: ({ name, declared, computed, gap }) =>
    `${name}: angivet ${declared}, raderna ger ${computed}; avrundning förklarar inte ${gap} av skillnaden`,
  possibleExplanations: "Möjliga förklaringar, var för sig:",
  explanation: {
    parent: (name, range) => `poängen för ${name} är feltryckt och borde ha varit ${range}`,
    child: (name, range) => `${name} är feltryckt och borde ha varit ${range}`,
    missingRow: (name, range) => `en rad under ${name} saknas, värd ${range}`,
    weighting: (name) => `raderna under ${name} räknas olika`,
  },
  contradictedBy: (claims) => `går inte ihop med ${claims}, som ingen har godtagit än`,
  range: (lo, hi) => `mellan ${lo} och ${hi}`,
  line: (line) => `rad ${line}`,
  namesDiffer: (name, names) => `${name} har flera namn i källan: ${names}`,
  table: {
    headerOrder: (columns) => `tabellhuvudet står i en annan ordning än siffrorna; rätt ordning är ${columns}`,
    strayValue: (row, values) => `raden ”${row}” har ett värde som inte hör till någon kolumn: ${values}`,
    wrongLabel: (row, says, holds) => `raden ”${row}” säger ${says} men innehåller summan av ${holds}`,
    wrongSum: (row, says) => `raden ”${row}” är inte summan av ${says}`,
    rounding: (row, printed, added) => `raden ”${row}”: tryckt summa ${printed}, sammanlagt ${added} (avrundning)`,
    wrongTotal: (row, printed, added) => `raden ”${row}”: tryckt summa ${printed}, men talen ger ${added}`,
  },
  problems: "Att titta på:",
  noProblems: "Inga motsägelser hittades.",
  found: ({ name, claims, findings, tables, problems }) =>
    `${name}: ${claims} poängtal, ${findings} iakttagelser, ${tables} tabell(er), ${problems} anmärkningar`,
  writtenTo: (file) => `Sparat i ${file}`,
  severities: { error: "fel", warning: "varning", info: "notera" },
  categories: { strength: "styrkor", challenge: "utmaningar", weakness: "svagheter" },
  askNext: "Fråga gärna vidare:",
};
