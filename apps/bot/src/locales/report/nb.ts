// The words about reports in Bokmål.
import type { ReportStrings } from "./report-strings.js";

export const nb: ReportStrings = {
  fileNames: {
    assessment: "evaluering",
    tertial: "tertialrapport",
    caseFile: "saksframlegg",
    calendar: "frister",
    plan: "oppfolgingsplan",
  },
  titles: {
    calendar: (subject) => `Frister i oppfølgingsplanen for ${subject}`,
    plan: (subject) => `Oppfølgingsplanen for ${subject}`,
  },
  asMarkdown: "Hent som Markdown",
  asSpreadsheet: "Hent som Excel-ark",
  comments: {
    assessment: "Her er evalueringen som fil. Kommandolinja til kompass leser den.",
    tertial: "Her er tertialrapporten.",
    caseFile: "Her er saksframlegget som fil, klart til å limes inn i saksbehandlingssystemet.",
    ownCalendar:
      "Her er fristene dine. Åpne fila i kalenderen din. Henter du den på nytt senere, flyttes det som er endret.",
    wholeCalendar:
      "Her er alle fristene i planen. Åpne fila i kalenderen din. Henter du den på nytt senere, flyttes det som er endret.",
    planAsCsv:
      "Her er planen som tabell. Rolle, start, frist og plannivå kan endres i regnearket og leses inn igjen: send fila til meg i en direktemelding med teksten «importer planen».",
    planAsJson:
      "Her er hele planen med logg. Fila kan leses inn igjen som den er: send den til meg i en direktemelding med teksten «importer planen».",
  },
  sentDirectly: "Jeg har sendt deg fila i en direktemelding.",
  tertial: {
    whichOne:
      "Hvilket tertial gjelder det? Skriv for eksempel «tertialrapport», «tertialrapport for 2. tertial 2026» eller «tertialrapport for 31. august 2026».",
    notBegun: (from) => `Det tertialet begynner ikke før ${from}, så det er ingenting å rapportere ennå.`,
    soFar: (today) => `Tertialet er ikke over. Dette er status per ${today}.`,
  },
  carried: {
    moved: (was, now, edition) => `${was} er nå ${now} i ${edition}-utgaven.`,
    numbering: (edition) => `Tabellene bruker numrene som punktene ble laget med, og navnene fra ${edition}-utgaven.`,
    gone: (was, edition) => `${was} finnes ikke i ${edition}-utgaven. Punktene beholder det de bygger på.`,
  },
  cut: "Det er ikke plass til alt her. Hent rapporten som fil for å få resten.",
};
