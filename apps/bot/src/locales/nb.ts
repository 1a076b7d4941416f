// The words of the Slack surface in Bokmål.
import type { BotStrings } from "./bot-strings.js";

export const nb: BotStrings = {
  line: (line) => `linje ${line}`,
  page: (page) => `side ${page}`,
  categories: { S: "styrke", U: "utfordring", V: "svakhet" },
  sources: "Kilder",
  note: "Merk",
  askNext: "Spør videre:",
  canAnswer: "Dette kan du spørre om:",
  moreFindings: (count) => (count === 1 ? "Ett funn til er ikke vist." : `${count} funn til er ikke vist.`),
  cut: "Svaret er kortet ned. Spør om ett område om gangen for å se alt.",
  asked: (person, question) => `${person} spurte: ${question}`,
  working: "slår opp i evalueringen …",
  apology: "Beklager, noe gikk galt, og jeg fikk ikke svart. Prøv gjerne en gang til om litt.",
  notOpened: "Vinduet lot seg ikke åpne. Trykk på knappen en gang til.",
  table: {
    caption: "Poeng",
    node: "Område",
    points: "Poeng",
    maximum: "Maks",
    share: "Andel",
    basis: "Grunnlag",
    bases: {
      declared: "oppgitt",
      "declared-sum": "sum av oppgitte",
      computed: "utregnet",
      stated: "fra rammeverket",
      asked: "fra spørsmålet",
    },
  },
  chart: { points: (maximum) => `Poeng av ${maximum}`, percent: "Prosent av maksimum" },
  help: {
    headline: "Spør om evalueringen deres",
    introduction:
      "Jeg svarer på spørsmål om Kommunekompasset-evalueringen: poeng, styrker og svakheter, hva som ligger bak en poengsum, og om tallene stemmer. Alle svar viser til stedet i rapporten.",
    ways: [
      "Skriv til meg i en direktemelding.",
      "Nevn meg i en kanal.",
      "Skriv /kompass og spørsmålet; da er det bare du som ser svaret.",
    ],
    examples: "Prøv for eksempel:",
    questions: [
      "Hva er vårt svakeste delområde?",
      "Hvor mange poeng fikk vi totalt?",
      "Hvilke styrker har vi på område 5?",
      "Hva sier rapporten om sykefravær?",
      "Går regnestykket opp for område 2?",
    ],
  },
};
