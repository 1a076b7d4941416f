// The words of bringing an assessment in Swedish.
import type { IntakeStrings } from "./intake-strings.js";

export const sv: IntakeStrings = {
  working: "läser rapporten …",
  refused: {
    external: (file) =>
      `”${file}” ligger hos en annan tjänst än Slack, så jag hämtar den inte. Ladda ner filen och lägg in den här.`,
    "foreign-address": (file) => `”${file}” ligger inte på Slacks egna adresser, så jag hämtar den inte.`,
    "too-large": (file) => `”${file}” är för stor: jag läser filer på upp till 20 MB.`,
    unreachable: (file) => `Jag kunde inte hämta ”${file}” från Slack. Försök gärna lägga in den en gång till.`,
    format: (file, formats) => `”${file}” kan jag inte läsa: jag läser rapporter som ${formats}.`,
    empty: (file) => `”${file}” är tom.`,
    unreadable: (file) => `Tecknen i ”${file}” går inte att läsa. Spara texten som UTF-8 och lägg in den igen.`,
    "too-heavy": (file) => `”${file}” kräver mer tid eller minne än en rapport ska, så jag avbröt läsningen.`,
    "nothing-found": (file) => `I ”${file}” hittar jag varken poäng, iakttagelser eller tabeller. Är det rätt fil?`,
  },
  card: {
    headline: (file) => `Inläst: ${file}`,
    municipality: (name) => `Kommun: ${name}`,
    year: (year) => `År: ${year ?? "saknas"}`,
    scores: (areas, subareas) => `Poäng: ${areas} fokusområden och ${subareas} delområden`,
    findings: (strengths, challenges, weaknesses, doubtful) =>
      `Iakttagelser: ${strengths} styrkor, ${challenges} utmaningar och ${weaknesses} svagheter; ${doubtful} med tveksam kategori`,
    tables: (count) => `Tabeller: ${count}`,
    problems: (count) => `Värt att titta på (${count}):`,
    noProblems: "Det finns inget i rapporten som är i vägen.",
    more: (count) => `… och ${count} till`,
    line: (line) => `Rad ${line}`,
    page: (page) => `Sida ${page}`,
    cell: (cell) => `Cell ${cell}`,
    replaces: (name) => `Ni har redan ${name}. Den ersätts.`,
    notYet: "Inget har tagits i bruk ännu.",
    settle: "Kontrollera och ta i bruk",
    drop: "Släng rapporten",
    loaded: (name, findings) => `${name} har tagits i bruk, med ${findings} iakttagelser. Nu svarar jag utifrån den.`,
    dropped: (file) => `”${file}” är slängd. Inget har tagits i bruk.`,
  },
  gone: "Den här rapporten har redan tagits i bruk eller slängts. Lägg in filen på nytt om du vill läsa den igen.",
  settle: {
    title: "Kontrollera rapporten",
    load: "Ta i bruk",
    cancel: "Inte ännu",
    municipality: "Kommun",
    year: "Utvärderingsår",
    yearHint: "Fyra siffror. Lämna fältet tomt om rapporten inte har något år.",
    wrongYear: "Skriv året med fyra siffror, till exempel 2023.",
    doubtful:
      "Kategorin för de här iakttagelserna fick tolkas utifrån layout och ordval. Välj den som stämmer med rapporten.",
    sure: (percent) => `Tolkad med ${percent} säkerhet`,
    discrepancies: "Här säger rapporten emot sig själv",
    seen: "Jag har sett detta. Siffrorna tas in som de står.",
    categories: { strength: "Styrka", challenge: "Utmaning", weakness: "Svaghet" },
    reason: "Kontrollerad mot rapporten när den togs i bruk",
  },
  shelf: {
    headline: "Utvärderingar",
    example: (name) => `Ni har inte lagt in någon egen utvärdering. Jag svarar utifrån exemplet ${name}.`,
    asked: "frågor besvaras utifrån den här",
    loaded: (file, date) => `inläst från ”${file}” ${date}`,
    use: (name) => `Använd ${name}`,
    remove: (name) => `Ta bort ${name}`,
    bring: "Skicka mig en rapport som fil här bland direktmeddelandena för att lägga in en till.",
    which: "Vilken utvärdering? Skriv till exempel ”använd 2023”, eller fråga ”vilka utvärderingar har vi?”.",
    none: (words) =>
      `Jag känner inte till någon utvärdering som heter ”${words}”. Fråga ”vilka utvärderingar har vi?” så visar jag dem.`,
    inUse: (name) =>
      `Från och med nu svarar jag alla här utifrån ${name}. Andra år kan ni fråga om genom att nämna dem.`,
    confirm: {
      title: "Ta bort utvärderingen?",
      text: (name) => `${name} raderas, och ingen kan längre fråga om den. Planen och loggen finns kvar.`,
      yes: "Ta bort den",
      no: "Behåll den",
    },
    askRemoval: (name) => `Ska ${name} tas bort? Planen och loggen finns kvar.`,
    removed: (name) => `${name} är borttagen.`,
    notThere: "Den utvärderingen finns inte här längre.",
  },
  greeting: {
    headline: "Hej, jag är kompass",
    introduction: (example) =>
      `Jag svarar på frågor om kommunens utvärdering i Kommunkompassen och håller ordning på uppföljningen. Tills ni har lagt in er egen kan ni pröva mig på exemplet ${example}.`,
    bring: "Lägg in vår egen utvärdering",
    how: (formats) =>
      `Släpp rapporten som fil här bland direktmeddelandena, i formatet ${formats} och på högst 20 MB. Jag visar vad jag hittade och vad som är tveksamt, och tar inget i bruk förrän du har sagt ja.`,
  },
};
