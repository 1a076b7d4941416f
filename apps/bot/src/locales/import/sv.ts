// The words about reading a file into the plan in Swedish.
import type { ImportStrings } from "./import-strings.js";

export const sv: ImportStrings = {
  how: "Så läser du in en plan: skicka CSV- eller JSON-filen från ”exportera planen” till mig i ett direktmeddelande, med texten ”importera planen”. Jag visar vad som ändras innan något händer.",
  oneAtATime: "Skicka en fil i taget, så ser vi vad var och en av dem ändrar.",
  notFetched: {
    external: "Den filen ligger hos en annan tjänst än Slack, och där hämtar jag ingenting. Ladda upp den i Slack.",
    "foreign-address": "Slack angav en adress för filen som inte är Slacks egen, så jag har inte hämtat den.",
    "too-large": "Filen är större än 5 MB, och så stor är ingen plan. Är det rätt fil?",
    unreachable: "Jag kunde inte hämta filen från Slack. Försök igen om en stund.",
  },
  unchanged: "Planen är redan som i filen. Ingenting har ändrats.",
  problems: {
    headline: (file) => `${file} kan inte läsas in`,
    nothingChanged: "Ingenting har ändrats. Rätta det här och skicka filen igen:",
    line: (line) => `Rad ${line}`,
    path: (path) => `Vid ${path}`,
    entry: (version) => `Rad ${version} i loggen`,
    texts: {
      unreadable: () => "tabellen är ingen giltig CSV-fil",
      "missing-column": (found) => `kolumnen ”${found}” saknas`,
      "unknown-item": (found) => `det finns ingen punkt som heter ”${found}” i planen`,
      "not-a-version": (found) => `”${found}” är inget versionsnummer; låt den kolumnen vara orörd`,
      "not-a-date": (found) => `”${found}” är inget datum; skriv till exempel 2026-11-30`,
      "unknown-plan-level": (found) => `”${found}” är ingen plannivå`,
      "not-a-text": () => "filen är ingen textfil",
      "broken-json": () => "filen är inte giltig JSON",
      "not-an-archive": (found) => `det här är ingen plan som jag skriver den (${found})`,
      "other-history": () => "loggen säger något annat än loggen för planen här, så de två kan inte slås ihop",
      "broken-log": () => "loggen hänger inte ihop",
    },
    more: (count) => `Det finns ${count} fel till av samma slag.`,
  },
  preview: {
    headline: (file) => `Det här ändrar ${file}`,
    edits: (count) => (count === 1 ? "En ändring:" : `${count} ändringar:`),
    archive: (entries, items) =>
      `Loggen får ${entries === 1 ? "en rad" : `${entries} rader`} till, och planen har då ${items === 1 ? "en punkt" : `${items} punkter`}.`,
    notYet: "Ingenting har ändrats ännu.",
    becomes: (part, before, after) => `${part}: ${before} blir ${after}`,
    parts: { role: "roll", start: "start", due: "slutdatum", planLevel: "plannivå" },
    nothing: "tomt",
    more: (count) => (count === 1 ? "En ändring till." : `${count} ändringar till.`),
    apply: "Läs in",
    drop: "Låt bli",
  },
  done: (file) => `${file} har lästs in i planen.`,
  dropped: "Okej. Ingenting har ändrats.",
  gone: "Det förslaget har redan lästs in, förkastats eller ersatts av en nyare fil.",
  nothingChanged: (why) => `Ingenting har ändrats, för något i filen går inte längre: ${why}`,
};
