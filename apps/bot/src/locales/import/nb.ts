// The words about reading a file into the plan in Bokmål.
import type { ImportStrings } from "./import-strings.js";

export const nb: ImportStrings = {
  how: "Slik leser du en plan inn: send CSV- eller JSON-fila fra «eksporter planen» til meg i en direktemelding, med teksten «importer planen». Jeg viser hva som blir endret før noe skjer.",
  oneAtATime: "Send én fil om gangen, så ser vi hva hver av dem endrer.",
  notFetched: {
    external: "Den fila ligger hos en annen tjeneste enn Slack, og der henter jeg ingenting. Last den opp i Slack.",
    "foreign-address": "Slack oppga en adresse for fila som ikke er Slacks egen, så jeg har ikke hentet den.",
    "too-large": "Fila er større enn 5 MB, og så stor er ingen plan. Er det riktig fil?",
    unreachable: "Jeg fikk ikke hentet fila fra Slack. Prøv en gang til om litt.",
  },
  unchanged: "Planen er allerede slik som i fila. Ingenting er endret.",
  problems: {
    headline: (file) => `${file} kan ikke leses inn`,
    nothingChanged: "Ingenting er endret. Rett dette og send fila på nytt:",
    line: (line) => `Linje ${line}`,
    path: (path) => `Ved ${path}`,
    entry: (version) => `Loggens linje ${version}`,
    texts: {
      unreadable: () => "tabellen er ikke en gyldig CSV-fil",
      "missing-column": (found) => `kolonnen «${found}» mangler`,
      "unknown-item": (found) => `det finnes ikke noe punkt som heter «${found}» i planen`,
      "not-a-version": (found) => `«${found}» er ikke et versjonsnummer; la den kolonnen stå urørt`,
      "not-a-date": (found) => `«${found}» er ikke en dato; skriv for eksempel 2026-11-30`,
      "unknown-plan-level": (found) => `«${found}» er ikke et plannivå`,
      "not-a-text": () => "fila er ikke en tekstfil",
      "broken-json": () => "fila er ikke gyldig JSON",
      "not-an-archive": (found) => `dette er ikke en plan slik jeg skriver den (${found})`,
      "other-history": () => "loggen sier noe annet enn loggen til planen her, så de to kan ikke slås sammen",
      "broken-log": () => "loggen henger ikke sammen",
    },
    more: (count) => `Det er ${count} feil til av samme slag.`,
  },
  preview: {
    headline: (file) => `Dette endrer ${file}`,
    edits: (count) => (count === 1 ? "Én endring:" : `${count} endringer:`),
    archive: (entries, items) =>
      `Loggen får ${entries === 1 ? "én linje" : `${entries} linjer`} til, og planen har da ${items === 1 ? "ett punkt" : `${items} punkter`}.`,
    notYet: "Ingenting er endret ennå.",
    becomes: (part, before, after) => `${part}: ${before} blir ${after}`,
    parts: { role: "rolle", start: "start", due: "frist", planLevel: "plannivå" },
    nothing: "tomt",
    more: (count) => (count === 1 ? "Én endring til." : `${count} endringer til.`),
    apply: "Les inn",
    drop: "La være",
  },
  done: (file) => `${file} er lest inn i planen.`,
  dropped: "Greit. Ingenting er endret.",
  gone: "Det forslaget er allerede lest inn, forkastet eller erstattet av en nyere fil.",
  nothingChanged: (why) => `Ingenting er endret, for noe av det i fila går ikke lenger: ${why}`,
};
