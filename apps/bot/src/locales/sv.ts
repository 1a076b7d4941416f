// The words of the Slack surface in Swedish.
import type { BotStrings } from "./bot-strings.js";

export const sv: BotStrings = {
  line: (line) => `rad ${line}`,
  page: (page) => `sida ${page}`,
  categories: { S: "styrka", U: "utmaning", V: "svaghet" },
  sources: "Källor",
  note: "Observera",
  askNext: "Fråga vidare:",
  canAnswer: "Det här kan du fråga om:",
  moreFindings: (count) =>
    count === 1 ? "En iakttagelse till visas inte." : `Ytterligare ${count} iakttagelser visas inte.`,
  cut: "Svaret är förkortat. Fråga om ett område i taget för att se allt.",
  asked: (person, question) => `${person} frågade: ${question}`,
  working: "slår upp i utvärderingen …",
  apology: "Något gick tyvärr fel och jag kunde inte svara. Försök gärna igen om en stund.",
  notOpened: "Fönstret gick inte att öppna. Tryck på knappen en gång till.",
  table: {
    caption: "Poäng",
    node: "Område",
    points: "Poäng",
    maximum: "Max",
    share: "Andel",
    basis: "Underlag",
    bases: {
      declared: "angivet",
      "declared-sum": "summa av angivna",
      computed: "uträknat",
      stated: "från ramverket",
      asked: "från frågan",
    },
  },
  chart: { points: (maximum) => `Poäng av ${maximum}`, percent: "Procent av maximum" },
  help: {
    headline: "Fråga om er utvärdering",
    introduction:
      "Jag svarar på frågor om utvärderingen enligt Kommunkompassen: poäng, styrkor och svagheter, vad som ligger bakom en poängsumma och om siffrorna stämmer. Alla svar hänvisar till stället i rapporten.",
    ways: [
      "Skriv till mig i ett direktmeddelande.",
      "Nämn mig i en kanal.",
      "Skriv /kompass och frågan; då ser bara du svaret.",
    ],
    examples: "Prova till exempel:",
    questions: [
      "Vilket är vårt svagaste delområde?",
      "Hur många poäng fick vi totalt?",
      "Vilka styrkor har vi på område 5?",
      "Vad säger rapporten om sjukfrånvaro?",
      "Stämmer summan för område 2?",
    ],
  },
};
