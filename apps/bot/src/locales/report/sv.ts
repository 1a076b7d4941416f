// The words about reports in Swedish.
import type { ReportStrings } from "./report-strings.js";

export const sv: ReportStrings = {
  fileNames: {
    assessment: "utvardering",
    tertial: "tertialrapport",
    caseFile: "tjansteskrivelse",
    calendar: "slutdatum",
    plan: "uppfoljningsplan",
  },
  titles: {
    calendar: (subject) => `Slutdatum i uppföljningsplanen för ${subject}`,
    plan: (subject) => `Uppföljningsplanen för ${subject}`,
  },
  asMarkdown: "Hämta som Markdown",
  asSpreadsheet: "Hämta som Excelark",
  comments: {
    assessment: "Här är utvärderingen som fil. Kompass kommandorad läser den.",
    tertial: "Här är tertialrapporten.",
    caseFile: "Här är tjänsteskrivelsen som fil, klar att klistra in i ärendehanteringssystemet.",
    ownCalendar:
      "Här är dina slutdatum. Öppna filen i din kalender. Om du hämtar den igen senare flyttas det som har ändrats.",
    wholeCalendar:
      "Här är alla slutdatum i planen. Öppna filen i din kalender. Om du hämtar den igen senare flyttas det som har ändrats.",
    planAsCsv:
      "Här är planen som tabell. Roll, start, slutdatum och plannivå kan ändras i kalkylarket och läsas in igen: skicka filen till mig i ett direktmeddelande med texten ”importera planen”.",
    planAsJson:
      "Här är hela planen med logg. Filen kan läsas in igen som den är: skicka den till mig i ett direktmeddelande med texten ”importera planen”.",
  },
  sentDirectly: "Jag har skickat filen till dig i ett direktmeddelande.",
  tertial: {
    whichOne:
      "Vilket tertial gäller det? Skriv till exempel ”tertialrapport”, ”tertialrapport för tertial 2 2026” eller ”tertialrapport för 31 augusti 2026”.",
    notBegun: (from) => `Det tertialet börjar inte förrän ${from}, så det finns inget att rapportera ännu.`,
    soFar: (today) => `Tertialet är inte slut. Det här är läget den ${today}.`,
  },
  carried: {
    moved: (was, now, edition) => `${was} är nu ${now} i ${edition} års upplaga.`,
    numbering: (edition) =>
      `Tabellerna använder de nummer som punkterna skapades med och namnen från ${edition} års upplaga.`,
    gone: (was, edition) => `${was} finns inte i ${edition} års upplaga. Punkterna behåller det de bygger på.`,
  },
  cut: "Allt får inte plats här. Hämta rapporten som fil för att få resten.",
};
