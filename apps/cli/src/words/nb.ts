// The command line in Bokmål.
import type { ModelSettingsProblem } from "@kompass/answers";
import type { CliWords } from "./cli-words.js";
import { counted } from "./counted.js";
import { nb as importProblems } from "./import-problems/nb.js";
import { nb as plan } from "./plan/nb.js";
import { nb as slack } from "./slack/nb.js";

export const nb: CliWords = {
  errors: {
    "cli/usage": ({ detail }) => `${detail}; se «kompass --help»`,
    "cli/missing-file": () => "filen finnes ikke; sjekk navnet, eller bruk eksempelet midtre-gauldal-2023",
    "cli/not-a-file": () => "dette er ikke en fil; oppgi navnet på en fil",
    "cli/unreadable-file": ({ detail }) => `filen kan ikke leses (${detail}); sjekk at du har tilgang`,
    "cli/too-large": ({ limit }) => `filen er større enn ${limit}; del den opp`,
    "cli/broken-json": ({ detail }) => `dette er ikke gyldig JSON (${detail}); rett opp filen`,
    "cli/broken-line": ({ detail }) =>
      `linjen er ikke et spørsmål (${detail}); slik skal den se ut: {"id": "1", "question": "…"}`,
    "cli/unknown-framework": ({ known }) => `ukjent rammeverk; disse finnes: ${known}`,
    "cli/unknown-language": ({ known }) => `ukjent språk; velg blant ${known}`,
    "cli/unknown-format": ({ known }) => `ukjent format; disse kan leses: ${known}`,
    "cli/no-question": () => "spørsmålet mangler; skriv det i anførselstegn, eller bruk --batch FIL",
    "cli/unknown-node": ({ ref }) =>
      `«${ref}» finnes ikke i rammeverket; oppgi et område eller delområde, som 5 eller 5.2`,
    "cli/not-a-date": () => "dette er ikke en dato; skriv den som 2026-11-23",
    "cli/not-a-target": () => "dette er ikke et mål; skriv poeng totalt (600) eller en andel (50%)",
    "cli/not-a-count": () => "dette er ikke et antall; skriv et helt tall fra 1",
    "cli/not-writable": ({ detail }) => `kan ikke skrive dit (${detail}); velg et annet sted`,
    "cli/shared-store": () =>
      "oppgir PostgreSQL, og den sikkerhetskopieres med pg_dump; se docs/backing-up.md, eller oppgi en mappe med --data",
    "cli/model-missing": () =>
      "ingen språkmodell er valgt; sett KOMPASS_LLM_MODEL, og OPENAI_API_KEY eller OPENAI_BASE_URL",
    "cli/model-setting": ({ problem }) =>
      ({
        missing: "mangler; sett den, eller sett OPENAI_BASE_URL til din egen tjener",
        spaces: "kan ikke inneholde mellomrom; rett opp verdien",
        "no-address": "må være en http- eller https-adresse; rett opp verdien",
      })[problem as ModelSettingsProblem],
    "cli/missing-setting": () => "mangler; sett den i miljøet eller i en .env-fil",
    "cli/wrong-setting": ({ detail }) => `kan ikke brukes (${detail}); rett opp verdien`,
    "cli/not-a-mode": () => "velg socket eller http",
    "cli/not-an-address": () => "dette er ikke en https-adresse; skriv adressen der Slack når tjeneren",
    "cli/not-days": ({ most }) => `skriv et antall dager fra 1 til ${most}`,
  },
  packageErrors: {
    "storage/no-store": ({ folder }) => `det er ikke lagret noe i ${folder}; oppgi riktig mappe med --data`,
    "storage/not-a-backup": () =>
      "dette er ingen sikkerhetskopi som denne versjonen kan lese; bruk en fil som «kompass backup» har skrevet",
    "storage/in-use": ({ folder }) =>
      `noe bruker det som er lagret i ${folder}; stopp boten først, eller bruk --replace`,
    "storage/newer-store": ({ folder, rows }) =>
      `i ${folder} finnes rader som ikke er i sikkerhetskopien (antall: ${rows}), og de ville gått tapt; ta en ny kopi først, eller bruk --replace`,
    "storage/migration-failed": () =>
      "det som er lagret, er skrevet av en nyere versjon eller er skadet; bruk den nyeste versjonen av kompass",
    "importers/empty-file": () => "filen er tom; velg en annen",
    "importers/file-too-large": () => "filen er for stor; del den opp",
    "importers/binary-file": () => "filen er ikke tekst; eksporter rapporten som ren tekst",
    "importers/undecodable-text": () => "tegnene i filen kan ikke leses; lagre filen som UTF-8",
    "importers/unsupported-format": ({ format, known }) =>
      `formatet «${format}» kan ikke leses ennå; disse kan leses: ${known}`,
    "importers/invalid-decisions": ({ detail }) => `avgjørelsene er ikke gyldige (${detail}); rett opp filen`,
    "model/invalid-assessment": ({ detail }) => `dette er ikke en gyldig vurdering (${detail}); rett opp filen`,
    "model/framework-mismatch": ({ found, expected }) =>
      `vurderingen er laget med rammeverket ${found}, ikke ${expected}; bruk samme rammeverk`,
    "model/unknown-node": ({ ref, frameworkId }) =>
      `«${ref}» finnes ikke i rammeverket ${frameworkId}; rett opp vurderingen`,
    "model/unknown-level": ({ question, level, dimension }) =>
      `spørsmål ${question} har ikke nivået «${level}» for ${dimension}; rett svaret`,
    "model/contradictory-response": ({ question }) =>
      `spørsmål ${question} er både besvart og merket som ikke aktuelt; behold det ene`,
    "model/not-applicable-forbidden": ({ question }) =>
      `spørsmål ${question} kan ikke merkes som ikke aktuelt; svar på det`,
  },
  importProblems,
  plan,
  slack,
  quoted: (text) => `«${text}»`,
  node: "Område",
  declared: "Oppgitt",
  computed: "Beregnet",
  maximum: "Maks",
  share: "Andel",
  total: "Totalt",
  levels: { perspective: "perspektiv", area: "område", subarea: "delområde", question: "spørsmål" },
  declaredSum: "summen av de trykte områdepoengene",
  policyAssumed: "Hvordan svar gir poeng, er ikke offentliggjort; reglene som er brukt her, er antatt.",
  verdicts: {
    consistent: "stemmer",
    "rounding-only": "stemmer, bortsett fra avrunding",
    discrepant: "stemmer ikke",
    insufficient: "kan ikke sjekkes, rader mangler",
  },
  discrepancy: ({ name, declared, computed, gap }) =>
    `${name}: oppgitt poengsum er ${declared}, men radene gir ${computed}; ${gap} poeng av forskjellen kan ikke skyldes avrunding`,
  derivedDiscrepancy: ({ name, declared, computed, gap }) =>
    `${name}: de trykte områdepoengene er til sammen ${declared}, men radene gir ${computed}; ${gap} poeng av forskjellen kan ikke skyldes avrunding`,
  possibleExplanations: "Mulige forklaringer, hver for seg:",
  explanation: {
    parent: (name, range) => `poengsummen for ${name} er feiltrykt og skulle vært ${range}`,
    child: (name, range) => `poengene for ${name} er feiltrykt og skulle vært ${range}`,
    missingRow: (name, range) => `raden for ${name} mangler, og skulle vært ${range}`,
    weighting: (name) => `radene under ${name} er vektet ulikt`,
  },
  contradictedBy: (claims) => `stemmer ikke med ${claims}, som ingen har godtatt ennå`,
  range: (lo, hi) => `mellom ${lo} og ${hi}`,
  line: (line) => `linje ${line}`,
  lines: (lines) => `linje ${lines}`,
  namesDiffer: (name, names) => `${name} har flere navn i kilden: ${names}`,
  table: {
    headerOrder: (columns) => `tabellhodet har en annen rekkefølge enn tallene; riktig rekkefølge er ${columns}`,
    strayValue: (row, values) => `raden «${row}» inneholder tall som ikke hører til noen kolonne: ${values}`,
    wrongLabel: (row, says, holds) => `raden «${row}» oppgir ${says}, men viser summen for ${holds}`,
    wrongSum: (row, says) => `raden «${row}» er ikke summen for ${says}`,
    rounding: (row, printed, added) => `raden «${row}»: trykt sum er ${printed}, tallene gir ${added} (avrunding)`,
    wrongTotal: (row, printed, added) => `raden «${row}»: trykt sum er ${printed}, men tallene gir ${added}`,
  },
  problems: "Å se på:",
  noProblems: "Fant ingen avvik.",
  found: ({ name, claims, findings, tables, problems }) =>
    `${name}: ${counted(claims, "poengrad", "poengrader")}, ${counted(findings, "funn", "funn")} og ${counted(tables, "tabell", "tabeller")}; ${problems === 0 ? "ingenting" : counted(problems, "ting", "ting")} å se på`,
  writtenTo: (file) => `Lagret i ${file}`,
  backedUp: ({ folder, file }) => `${folder} er sikkerhetskopiert til ${file}`,
  restored: ({ folder, file }) => `${folder} er gjenopprettet fra ${file}`,
  severities: { error: "feil", warning: "advarsel", info: "merknad" },
  categories: {
    strength: (count) => counted(count, "styrke", "styrker"),
    challenge: (count) => counted(count, "utfordring", "utfordringer"),
    weakness: (count) => counted(count, "svakhet", "svakheter"),
  },
  askNext: "Spør gjerne videre:",
  modelNotUsed: (reason) => `Språkmodellen kunne ikke brukes (${reason}); dette er svaret uten den.`,
};
