// The words of bringing an assessment in Bokmål.
import type { IntakeStrings } from "./intake-strings.js";

export const nb: IntakeStrings = {
  working: "leser rapporten …",
  refused: {
    external: (file) =>
      `«${file}» ligger hos en annen tjeneste enn Slack, så jeg henter den ikke. Last ned filen og legg den inn her.`,
    "foreign-address": (file) => `«${file}» ligger ikke på Slacks egne adresser, så jeg henter den ikke.`,
    "too-large": (file) => `«${file}» er for stor: Jeg leser filer på opptil 20 MB.`,
    unreachable: (file) => `Jeg fikk ikke hentet «${file}» fra Slack. Prøv gjerne å legge den inn en gang til.`,
    format: (file, formats) => `«${file}» kan jeg ikke lese: Jeg leser rapporter som ${formats}.`,
    empty: (file) => `«${file}» er tom.`,
    unreadable: (file) => `Tegnene i «${file}» lar seg ikke lese. Lagre teksten som UTF-8 og legg den inn igjen.`,
    "too-heavy": (file) => `«${file}» krever mer tid eller minne enn en rapport skal, så jeg stanset lesingen.`,
    "nothing-found": (file) => `I «${file}» finner jeg verken poeng, funn eller tabeller. Er det riktig fil?`,
  },
  card: {
    headline: (file) => `Lest: ${file}`,
    municipality: (name) => `Kommune: ${name}`,
    year: (year) => `År: ${year ?? "ikke funnet"}`,
    scores: (areas, subareas) => `Poeng: ${areas} fokusområder og ${subareas} delområder`,
    findings: (strengths, challenges, weaknesses, doubtful) =>
      `Funn: ${strengths} styrker, ${challenges} utfordringer og ${weaknesses} svakheter; ${doubtful} med tvilsom kategori`,
    tables: (count) => `Tabeller: ${count}`,
    problems: (count) => `Verdt å se på (${count}):`,
    noProblems: "Ingenting i rapporten er i veien.",
    more: (count) => `… og ${count} til`,
    line: (line) => `Linje ${line}`,
    page: (page) => `Side ${page}`,
    cell: (cell) => `Celle ${cell}`,
    replaces: (name) => `Dere har ${name} fra før. Den blir erstattet.`,
    notYet: "Ingenting er tatt i bruk ennå.",
    settle: "Kontroller og ta i bruk",
    drop: "Forkast rapporten",
    loaded: (name, findings) => `${name} er tatt i bruk, med ${findings} funn. Nå svarer jeg ut fra den.`,
    dropped: (file) => `«${file}» er forkastet. Ingenting er tatt i bruk.`,
  },
  gone: "Denne rapporten er alt tatt i bruk eller forkastet. Legg inn filen på nytt om du vil lese den igjen.",
  settle: {
    title: "Kontroller rapporten",
    load: "Ta i bruk",
    cancel: "Ikke ennå",
    municipality: "Kommune",
    year: "Evalueringsår",
    yearHint: "Fire sifre. La feltet stå tomt hvis rapporten ikke har noe år.",
    wrongYear: "Skriv året med fire sifre, for eksempel 2023.",
    doubtful:
      "Kategorien til disse funnene måtte tolkes ut fra oppsett og ordvalg. Velg den som stemmer med rapporten.",
    sure: (percent) => `Tolket med ${percent} sikkerhet`,
    discrepancies: "Her sier rapporten imot seg selv",
    seen: "Jeg har sett dette. Tallene tas inn slik de står.",
    categories: { strength: "Styrke", challenge: "Utfordring", weakness: "Svakhet" },
    reason: "Kontrollert mot rapporten da den ble tatt i bruk",
  },
  shelf: {
    headline: "Evalueringer",
    example: (name) => `Dere har ikke lagt inn noen egen evaluering. Jeg svarer ut fra eksemplet ${name}.`,
    asked: "spørsmål besvares ut fra denne",
    loaded: (file, date) => `lest fra «${file}» ${date}`,
    use: (name) => `Bruk ${name}`,
    remove: (name) => `Fjern ${name}`,
    bring: "Send meg en rapport som fil her i direktemeldingene for å legge inn en til.",
    which: "Hvilken evaluering? Skriv for eksempel «bruk 2023», eller spør «hvilke evalueringer har vi?».",
    none: (words) =>
      `Jeg kjenner ingen evaluering som heter «${words}». Spør «hvilke evalueringer har vi?» for å se dem.`,
    inUse: (name) => `Fra nå av svarer jeg alle her ut fra ${name}. Andre år kan dere spørre om ved å nevne dem.`,
    confirm: {
      title: "Fjerne evalueringen?",
      text: (name) => `${name} slettes, og ingen kan lenger spørre om den. Planen og loggen består.`,
      yes: "Fjern den",
      no: "Behold den",
    },
    askRemoval: (name) => `Skal ${name} fjernes? Planen og loggen består.`,
    removed: (name) => `${name} er fjernet.`,
    notThere: "Den evalueringen er ikke her lenger.",
  },
  greeting: {
    headline: "Hei, jeg er kompass",
    introduction: (example) =>
      `Jeg svarer på spørsmål om kommunens evaluering i Kommunekompasset, og holder orden på oppfølgingen. Til dere har lagt inn deres egen, kan dere prøve meg på eksemplet ${example}.`,
    bring: "Legg inn vår egen evaluering",
    how: (formats) =>
      `Slipp rapporten som fil her i direktemeldingene, i formatet ${formats} og på høyst 20 MB. Jeg viser hva jeg fant og hva som er tvilsomt, og tar ingenting i bruk før du har sagt ja.`,
  },
};
