// The command line in Nynorsk.
import type { ModelSettingsProblem } from "@kompass/answers";
import type { CliWords } from "./cli-words.js";
import { counted } from "./counted.js";
import { nn as importProblems } from "./import-problems/nn.js";
import { nn as plan } from "./plan/nn.js";
import { nn as slack } from "./slack/nn.js";

export const nn: CliWords = {
  errors: {
    "cli/usage": ({ detail }) => `${detail}; sjå «kompass --help»`,
    "cli/missing-file": () => "fila finst ikkje; sjekk namnet, eller bruk dømet midtre-gauldal-2023",
    "cli/not-a-file": () => "dette er ikkje ei fil; oppgje namnet på ei fil",
    "cli/unreadable-file": ({ detail }) => `fila kan ikkje lesast (${detail}); sjekk at du har tilgang`,
    "cli/too-large": ({ limit }) => `fila er større enn ${limit}; del ho opp`,
    "cli/broken-json": ({ detail }) => `dette er ikkje gyldig JSON (${detail}); rett opp fila`,
    "cli/broken-line": ({ detail }) =>
      `linja er ikkje eit spørsmål (${detail}); slik skal ho sjå ut: {"id": "1", "question": "…"}`,
    "cli/unknown-framework": ({ known }) => `ukjent rammeverk; desse finst: ${known}`,
    "cli/unknown-language": ({ known }) => `ukjent språk; vel mellom ${known}`,
    "cli/unknown-format": ({ known }) => `ukjent format; desse kan lesast: ${known}`,
    "cli/no-question": () => "spørsmålet manglar; skriv det i hermeteikn, eller bruk --batch FIL",
    "cli/unknown-node": ({ ref }) =>
      `«${ref}» finst ikkje i rammeverket; oppgje eit område eller delområde, som 5 eller 5.2`,
    "cli/not-a-date": () => "dette er ikkje ein dato; skriv han som 2026-11-23",
    "cli/not-a-target": () => "dette er ikkje eit mål; skriv poeng totalt (600) eller ein del (50%)",
    "cli/not-a-count": () => "dette er ikkje eit tal på noko; skriv eit heilt tal frå 1",
    "cli/not-writable": ({ detail }) => `kan ikkje skrive dit (${detail}); vel ein annan stad`,
    "cli/shared-store": () =>
      "oppgir PostgreSQL, og den blir tryggingskopiert med pg_dump; sjå docs/backing-up.md, eller oppgje ei mappe med --data",
    "cli/model-missing": () =>
      "ingen språkmodell er vald; set KOMPASS_LLM_MODEL, og OPENAI_API_KEY eller OPENAI_BASE_URL",
    "cli/model-setting": ({ problem }) =>
      ({
        missing: "manglar; set han, eller set OPENAI_BASE_URL til din eigen tenar",
        spaces: "kan ikkje innehalde mellomrom; rett opp verdien",
        "no-address": "må vere ei http- eller https-adresse; rett opp verdien",
      })[problem as ModelSettingsProblem],
    "cli/missing-setting": () => "manglar; set han i miljøet eller i ei .env-fil",
    "cli/wrong-setting": ({ detail }) => `kan ikkje brukast (${detail}); rett opp verdien`,
    "cli/not-a-mode": () => "vel socket eller http",
    "cli/not-an-address": () => "dette er ikkje ei https-adresse; skriv adressa der Slack når tenaren",
    "cli/not-days": ({ most }) => `skriv eit tal på dagar frå 1 til ${most}`,
  },
  packageErrors: {
    "storage/no-store": ({ folder }) => `det er ikkje lagra noko i ${folder}; oppgje rett mappe med --data`,
    "storage/not-a-backup": () =>
      "dette er ingen tryggingskopi som denne versjonen kan lese; bruk ei fil som «kompass backup» har skrive",
    "storage/in-use": ({ folder }) =>
      `noko bruker det som er lagra i ${folder}; stopp boten først, eller bruk --replace`,
    "storage/newer-store": ({ folder, rows }) =>
      `i ${folder} finst rader som ikkje er i tryggingskopien (i alt: ${rows}), og dei ville gått tapt; ta ein ny kopi først, eller bruk --replace`,
    "storage/migration-failed": () =>
      "det som er lagra, er skrive av ein nyare versjon eller er skadd; bruk den nyaste versjonen av kompass",
    "importers/empty-file": () => "fila er tom; vel ei anna",
    "importers/file-too-large": () => "fila er for stor; del ho opp",
    "importers/binary-file": () => "fila er ikkje tekst; eksporter rapporten som rein tekst",
    "importers/undecodable-text": () => "teikna i fila kan ikkje lesast; lagre fila som UTF-8",
    "importers/unsupported-format": ({ format, known }) =>
      `formatet «${format}» kan ikkje lesast enno; desse kan lesast: ${known}`,
    "importers/invalid-decisions": ({ detail }) => `avgjerdene er ikkje gyldige (${detail}); rett opp fila`,
    "model/invalid-assessment": ({ detail }) => `dette er ikkje ei gyldig vurdering (${detail}); rett opp fila`,
    "model/framework-mismatch": ({ found, expected }) =>
      `vurderinga er laga med rammeverket ${found}, ikkje ${expected}; bruk same rammeverket`,
    "model/unknown-node": ({ ref, frameworkId }) =>
      `«${ref}» finst ikkje i rammeverket ${frameworkId}; rett opp vurderinga`,
    "model/unknown-level": ({ question, level, dimension }) =>
      `spørsmål ${question} har ikkje nivået «${level}» for ${dimension}; rett svaret`,
    "model/contradictory-response": ({ question }) =>
      `spørsmål ${question} er både svart på og merkt som ikkje aktuelt; behald det eine`,
    "model/not-applicable-forbidden": ({ question }) =>
      `spørsmål ${question} kan ikkje merkast som ikkje aktuelt; svar på det`,
  },
  importProblems,
  plan,
  slack,
  quoted: (text) => `«${text}»`,
  node: "Område",
  declared: "Oppgjeve",
  computed: "Utrekna",
  maximum: "Maks",
  share: "Del",
  total: "Totalt",
  levels: { perspective: "perspektiv", area: "område", subarea: "delområde", question: "spørsmål" },
  declaredSum: "summen av dei trykte områdepoenga",
  policyAssumed: "Korleis svar gjev poeng, er ikkje offentleggjort; reglane som er brukte her, er ei antaking.",
  verdicts: {
    consistent: "stemmer",
    "rounding-only": "stemmer, bortsett frå avrunding",
    discrepant: "stemmer ikkje",
    insufficient: "kan ikkje sjekkast, rader manglar",
  },
  discrepancy: ({ name, declared, computed, gap }) =>
    `${name}: oppgjeven poengsum er ${declared}, men radene gjev ${computed}; ${gap} poeng av skilnaden kan ikkje kome av avrunding`,
  derivedDiscrepancy: ({ name, declared, computed, gap }) =>
    `${name}: dei trykte områdepoenga er til saman ${declared}, men radene gjev ${computed}; ${gap} poeng av skilnaden kan ikkje kome av avrunding`,
  possibleExplanations: "Moglege forklaringar, kvar for seg:",
  explanation: {
    parent: (name, range) => `poengsummen for ${name} er feiltrykt og skulle vore ${range}`,
    child: (name, range) => `poenga for ${name} er feiltrykte og skulle vore ${range}`,
    missingRow: (name, range) => `rada for ${name} manglar, og skulle vore ${range}`,
    weighting: (name) => `radene under ${name} er vekta ulikt`,
  },
  contradictedBy: (claims) => `stemmer ikkje med ${claims}, som ingen har godteke enno`,
  range: (lo, hi) => `mellom ${lo} og ${hi}`,
  line: (line) => `linje ${line}`,
  lines: (lines) => `linje ${lines}`,
  namesDiffer: (name, names) => `${name} har fleire namn i kjelda: ${names}`,
  table: {
    headerOrder: (columns) => `tabellhovudet har ei anna rekkjefølgje enn tala; rett rekkjefølgje er ${columns}`,
    strayValue: (row, values) => `rada «${row}» inneheld tal som ikkje høyrer til nokon kolonne: ${values}`,
    wrongLabel: (row, says, holds) => `rada «${row}» seier ${says}, men viser summen for ${holds}`,
    wrongSum: (row, says) => `rada «${row}» er ikkje summen for ${says}`,
    rounding: (row, printed, added) => `rada «${row}»: trykt sum er ${printed}, tala gjev ${added} (avrunding)`,
    wrongTotal: (row, printed, added) => `rada «${row}»: trykt sum er ${printed}, men tala gjev ${added}`,
  },
  problems: "Å sjå på:",
  noProblems: "Fann ingen avvik.",
  found: ({ name, claims, findings, tables, problems }) =>
    `${name}: ${counted(claims, "poengrad", "poengrader")}, ${counted(findings, "funn", "funn")} og ${counted(tables, "tabell", "tabellar")}; ${problems === 0 ? "ingenting" : counted(problems, "ting", "ting")} å sjå på`,
  writtenTo: (file) => `Lagra i ${file}`,
  backedUp: ({ folder, file }) => `${folder} er tryggingskopiert til ${file}`,
  restored: ({ folder, file }) => `${folder} er gjenoppretta frå ${file}`,
  severities: { error: "feil", warning: "åtvaring", info: "merknad" },
  categories: {
    strength: (count) => counted(count, "styrke", "styrkar"),
    challenge: (count) => counted(count, "utfordring", "utfordringar"),
    weakness: (count) => counted(count, "veikskap", "veikskapar"),
  },
  askNext: "Spør gjerne vidare:",
  modelNotUsed: (reason) => `Språkmodellen kunne ikkje brukast (${reason}); dette er svaret utan han.`,
};
