// The words about reports in Nynorsk.
import type { ReportStrings } from "./report-strings.js";

export const nn: ReportStrings = {
  fileNames: {
    assessment: "evaluering",
    tertial: "tertialrapport",
    caseFile: "saksframlegg",
    calendar: "fristar",
    plan: "oppfolgingsplan",
  },
  titles: {
    calendar: (subject) => `Fristar i oppfølgingsplanen for ${subject}`,
    plan: (subject) => `Oppfølgingsplanen for ${subject}`,
  },
  asMarkdown: "Hent som Markdown",
  asSpreadsheet: "Hent som Excel-ark",
  comments: {
    assessment: "Her er evalueringa som fil. Kommandolinja til kompass les henne.",
    tertial: "Her er tertialrapporten.",
    caseFile: "Her er saksframlegget som fil, klart til å limast inn i saksbehandlingssystemet.",
    ownCalendar:
      "Her er fristane dine. Opne fila i kalenderen din. Hentar du henne på nytt seinare, blir det som er endra, flytta.",
    wholeCalendar:
      "Her er alle fristane i planen. Opne fila i kalenderen din. Hentar du henne på nytt seinare, blir det som er endra, flytta.",
    planAsCsv:
      "Her er planen som tabell. Rolle, start, frist og plannivå kan endrast i reknearket og lesast inn att: send fila til meg i ei direktemelding med teksten «importer planen».",
    planAsJson:
      "Her er heile planen med logg. Fila kan lesast inn att som ho er: send henne til meg i ei direktemelding med teksten «importer planen».",
  },
  sentDirectly: "Eg har sendt deg fila i ei direktemelding.",
  tertial: {
    whichOne:
      "Kva tertial gjeld det? Skriv til dømes «tertialrapport», «tertialrapport for 2. tertial 2026» eller «tertialrapport for 31. august 2026».",
    notBegun: (from) => `Det tertialet tek ikkje til før ${from}, så det er ingenting å rapportere enno.`,
    soFar: (today) => `Tertialet er ikkje over. Dette er status per ${today}.`,
  },
  carried: {
    moved: (was, now, edition) => `${was} er no ${now} i ${edition}-utgåva.`,
    numbering: (edition) => `Tabellane bruker numra som punkta vart laga med, og namna frå ${edition}-utgåva.`,
    gone: (was, edition) => `${was} finst ikkje i ${edition}-utgåva. Punkta held på det dei byggjer på.`,
  },
  cut: "Det er ikkje plass til alt her. Hent rapporten som fil for å få resten.",
};
