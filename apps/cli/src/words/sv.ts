// The command line in Swedish.
import type { ModelSettingsProblem } from "@kompass/answers";
import type { CliWords } from "./cli-words.js";
import { counted } from "./counted.js";
import { sv as importProblems } from "./import-problems/sv.js";
import { sv as plan } from "./plan/sv.js";
import { sv as slack } from "./slack/sv.js";

export const sv: CliWords = {
  errors: {
    "cli/usage": ({ detail }) => `${detail}; se ”kompass --help”`,
    "cli/missing-file": () => "filen finns inte; kontrollera namnet eller använd exemplet midtre-gauldal-2023",
    "cli/not-a-file": () => "det här är inte en fil; ange namnet på en fil",
    "cli/unreadable-file": ({ detail }) => `filen går inte att läsa (${detail}); kontrollera att du har behörighet`,
    "cli/too-large": ({ limit }) => `filen är större än ${limit}; dela upp den`,
    "cli/broken-json": ({ detail }) => `det här är inte giltig JSON (${detail}); rätta filen`,
    "cli/broken-line": ({ detail }) =>
      `raden är inte en fråga (${detail}); så här ska den se ut: {"id": "1", "question": "…"}`,
    "cli/unknown-framework": ({ known }) => `okänt ramverk; dessa finns: ${known}`,
    "cli/unknown-language": ({ known }) => `okänt språk; välj bland ${known}`,
    "cli/unknown-format": ({ known }) => `okänt format; dessa går att läsa: ${known}`,
    "cli/no-question": () => "frågan saknas; skriv den inom citattecken eller använd --batch FIL",
    "cli/unknown-node": ({ ref }) =>
      `”${ref}” finns inte i ramverket; ange ett område eller delområde, som 5 eller 5.2`,
    "cli/not-a-date": () => "detta är inget datum; skriv det som 2026-11-23",
    "cli/not-a-target": () => "detta är inget mål; skriv poäng totalt (600) eller en andel (50%)",
    "cli/not-a-count": () => "detta är inget antal; skriv ett heltal från 1",
    "cli/not-writable": ({ detail }) => `det går inte att skriva dit (${detail}); välj en annan plats`,
    "cli/shared-store": () =>
      "anger PostgreSQL, som säkerhetskopieras med pg_dump; se docs/backing-up.md eller ange en mapp med --data",
    "cli/model-missing": () =>
      "ingen språkmodell är vald; ange KOMPASS_LLM_MODEL, och OPENAI_API_KEY eller OPENAI_BASE_URL",
    "cli/model-setting": ({ problem }) =>
      ({
        missing: "saknas; ange den, eller ange OPENAI_BASE_URL för en egen server",
        spaces: "får inte innehålla mellanslag; rätta värdet",
        "no-address": "måste vara en http- eller https-adress; rätta värdet",
      })[problem as ModelSettingsProblem],
    "cli/missing-setting": () => "saknas; ange den i miljön eller i en .env-fil",
    "cli/wrong-setting": ({ detail }) => `kan inte användas (${detail}); rätta värdet`,
    "cli/not-a-mode": () => "välj socket eller http",
    "cli/not-an-address": () => "det här är ingen https-adress; skriv adressen där Slack når servern",
    "cli/not-days": ({ most }) => `skriv ett antal dagar från 1 till ${most}`,
  },
  packageErrors: {
    "storage/no-store": ({ folder }) => `inget är lagrat i ${folder}; ange rätt mapp med --data`,
    "storage/not-a-backup": () =>
      "det här är ingen säkerhetskopia som den här versionen kan läsa; använd en fil som ”kompass backup” har skrivit",
    "storage/in-use": ({ folder }) =>
      `något använder det som är lagrat i ${folder}; stoppa boten först, eller använd --replace`,
    "storage/newer-store": ({ folder, rows }) =>
      `i ${folder} finns rader som inte är med i säkerhetskopian (antal: ${rows}), och de skulle gå förlorade; ta en ny kopia först, eller använd --replace`,
    "storage/migration-failed": () =>
      "det som är lagrat har skrivits av en nyare version eller är skadat; använd den senaste versionen av kompass",
    "importers/empty-file": () => "filen är tom; välj en annan",
    "importers/file-too-large": () => "filen är för stor; dela upp den",
    "importers/binary-file": () => "filen är inte text; exportera rapporten som ren text",
    "importers/undecodable-text": () => "tecknen i filen går inte att läsa; spara filen som UTF-8",
    "importers/unsupported-format": ({ format, known }) =>
      `formatet ”${format}” går inte att läsa än; dessa går att läsa: ${known}`,
    "importers/invalid-decisions": ({ detail }) => `besluten är inte giltiga (${detail}); rätta filen`,
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
  importProblems,
  plan,
  slack,
  quoted: (text) => `”${text}”`,
  node: "Område",
  declared: "Angivet",
  computed: "Beräknat",
  maximum: "Max",
  share: "Andel",
  total: "Totalt",
  levels: { perspective: "perspektiv", area: "område", subarea: "delområde", question: "fråga" },
  declaredSum: "summan av de tryckta områdespoängen",
  policyAssumed: "Hur svar ger poäng är inte offentliggjort; reglerna som används här är ett antagande.",
  verdicts: {
    consistent: "stämmer",
    "rounding-only": "stämmer, bortsett från avrundning",
    discrepant: "stämmer inte",
    insufficient: "går inte att kontrollera, rader saknas",
  },
  discrepancy: ({ name, declared, computed, gap }) =>
    `${name}: angiven poängsumma är ${declared}, men raderna ger ${computed}; ${gap} poäng av skillnaden kan inte bero på avrundning`,
  derivedDiscrepancy: ({ name, declared, computed, gap }) =>
    `${name}: de tryckta områdespoängen är sammanlagt ${declared}, men raderna ger ${computed}; ${gap} poäng av skillnaden kan inte bero på avrundning`,
  possibleExplanations: "Möjliga förklaringar, var för sig:",
  explanation: {
    parent: (name, range) => `poängsumman för ${name} är feltryckt och borde ha varit ${range}`,
    child: (name, range) => `poängen för ${name} är feltryckta och borde ha varit ${range}`,
    missingRow: (name, range) => `raden för ${name} saknas och borde ha varit ${range}`,
    weighting: (name) => `raderna under ${name} är olika viktade`,
  },
  contradictedBy: (claims) => `går inte ihop med ${claims}, som ingen har godtagit än`,
  range: (lo, hi) => `mellan ${lo} och ${hi}`,
  line: (line) => `rad ${line}`,
  lines: (lines) => `rad ${lines}`,
  namesDiffer: (name, names) => `${name} har flera namn i källan: ${names}`,
  table: {
    headerOrder: (columns) => `tabellhuvudet har en annan ordning än talen; rätt ordning är ${columns}`,
    strayValue: (row, values) => `raden ”${row}” innehåller tal som inte hör till någon kolumn: ${values}`,
    wrongLabel: (row, says, holds) => `raden ”${row}” anger ${says} men visar summan för ${holds}`,
    wrongSum: (row, says) => `raden ”${row}” är inte summan för ${says}`,
    rounding: (row, printed, added) => `raden ”${row}”: tryckt summa är ${printed}, talen ger ${added} (avrundning)`,
    wrongTotal: (row, printed, added) => `raden ”${row}”: tryckt summa är ${printed}, men talen ger ${added}`,
  },
  problems: "Att titta på:",
  noProblems: "Inga avvikelser hittades.",
  found: ({ name, claims, findings, tables, problems }) =>
    `${name}: ${counted(claims, "poängrad", "poängrader")}, ${counted(findings, "iakttagelse", "iakttagelser")} och ${counted(tables, "tabell", "tabeller")}; ${problems === 0 ? "inget" : counted(problems, "sak", "saker")} att titta på`,
  writtenTo: (file) => `Sparat i ${file}`,
  backedUp: ({ folder, file }) => `${folder} har säkerhetskopierats till ${file}`,
  restored: ({ folder, file }) => `${folder} har återställts från ${file}`,
  severities: { error: "fel", warning: "varning", info: "upplysning" },
  categories: {
    strength: (count) => counted(count, "styrka", "styrkor"),
    challenge: (count) => counted(count, "utmaning", "utmaningar"),
    weakness: (count) => counted(count, "svaghet", "svagheter"),
  },
  askNext: "Fråga gärna vidare:",
  modelNotUsed: (reason) => `Språkmodellen kunde inte användas (${reason}); det här är svaret utan den.`,
};
