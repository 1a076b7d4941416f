// The words about reading a file into the plan in Nynorsk.
import type { ImportStrings } from "./import-strings.js";

export const nn: ImportStrings = {
  how: "Slik les du inn ein plan: send CSV- eller JSON-fila frå «eksporter planen» til meg i ei direktemelding, med teksten «importer planen». Eg viser kva som blir endra før noko skjer.",
  oneAtATime: "Send éi fil om gongen, så ser vi kva kvar av dei endrar.",
  notFetched: {
    external: "Den fila ligg hos ei anna teneste enn Slack, og der hentar eg ingenting. Last henne opp i Slack.",
    "foreign-address": "Slack gav opp ei adresse for fila som ikkje er Slack si eiga, så eg har ikkje henta henne.",
    "too-large": "Fila er større enn 5 MB, og så stor er ingen plan. Er det rett fil?",
    unreachable: "Eg fekk ikkje henta fila frå Slack. Prøv ein gong til om litt.",
  },
  unchanged: "Planen er alt slik som i fila. Ingenting er endra.",
  problems: {
    headline: (file) => `${file} kan ikkje lesast inn`,
    nothingChanged: "Ingenting er endra. Rett dette og send fila på nytt:",
    line: (line) => `Linje ${line}`,
    path: (path) => `Ved ${path}`,
    entry: (version) => `Linje ${version} i loggen`,
    texts: {
      unreadable: () => "tabellen er ikkje ei gyldig CSV-fil",
      "missing-column": (found) => `kolonnen «${found}» manglar`,
      "unknown-item": (found) => `det finst ikkje noko punkt som heiter «${found}» i planen`,
      "not-a-version": (found) => `«${found}» er ikkje eit versjonsnummer; la den kolonnen stå urørt`,
      "not-a-date": (found) => `«${found}» er ikkje ein dato; skriv til dømes 2026-11-30`,
      "unknown-plan-level": (found) => `«${found}» er ikkje eit plannivå`,
      "not-a-text": () => "fila er ikkje ei tekstfil",
      "broken-json": () => "fila er ikkje gyldig JSON",
      "not-an-archive": (found) => `dette er ikkje ein plan slik eg skriv han (${found})`,
      "other-history": () => "loggen seier noko anna enn loggen til planen her, så dei to kan ikkje slåast saman",
      "broken-log": () => "loggen heng ikkje saman",
    },
    more: (count) => `Det er ${count} feil til av same slaget.`,
  },
  preview: {
    headline: (file) => `Dette endrar ${file}`,
    edits: (count) => (count === 1 ? "Éi endring:" : `${count} endringar:`),
    archive: (entries, items) =>
      `Loggen får ${entries === 1 ? "éi linje" : `${entries} linjer`} til, og planen har då ${items === 1 ? "eitt punkt" : `${items} punkt`}.`,
    notYet: "Ingenting er endra enno.",
    becomes: (part, before, after) => `${part}: ${before} blir ${after}`,
    parts: { role: "rolle", start: "start", due: "frist", planLevel: "plannivå" },
    nothing: "tomt",
    more: (count) => (count === 1 ? "Éi endring til." : `${count} endringar til.`),
    apply: "Les inn",
    drop: "La vere",
  },
  done: (file) => `${file} er lesen inn i planen.`,
  dropped: "Greitt. Ingenting er endra.",
  gone: "Det framlegget er alt lese inn, forkasta eller bytt ut med ei nyare fil.",
  nothingChanged: (why) => `Ingenting er endra, for noko av det i fila går ikkje lenger: ${why}`,
};
