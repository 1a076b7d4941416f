// The words of the Slack surface in Nynorsk.
import type { BotStrings } from "./bot-strings.js";

export const nn: BotStrings = {
  line: (line) => `linje ${line}`,
  page: (page) => `side ${page}`,
  categories: { S: "styrke", U: "utfordring", V: "veikskap" },
  sources: "Kjelder",
  note: "Merk",
  askNext: "Spør vidare:",
  canAnswer: "Dette kan du spørje om:",
  moreFindings: (count) => (count === 1 ? "Eitt funn til er ikkje vist." : `${count} funn til er ikkje viste.`),
  cut: "Svaret er korta ned. Spør om eitt område om gongen for å sjå alt.",
  asked: (person, question) => `${person} spurde: ${question}`,
  working: "slår opp i evalueringa …",
  apology: "Orsak, noko gjekk gale, og eg fekk ikkje svart. Prøv gjerne ein gong til om litt.",
  notOpened: "Vindauget lét seg ikkje opne. Trykk på knappen ein gong til.",
  table: {
    caption: "Poeng",
    node: "Område",
    points: "Poeng",
    maximum: "Maks",
    share: "Del",
    basis: "Grunnlag",
    bases: {
      declared: "oppgitt",
      "declared-sum": "sum av oppgitte",
      computed: "utrekna",
      stated: "frå rammeverket",
      asked: "frå spørsmålet",
    },
  },
  chart: { points: (maximum) => `Poeng av ${maximum}`, percent: "Prosent av det høgste moglege" },
  help: {
    headline: "Spør om evalueringa dykkar",
    introduction:
      "Eg svarer på spørsmål om Kommunekompasset-evalueringa: poeng, styrkar og veikskapar, kva som ligg bak ein poengsum, og om tala stemmer. Alle svar viser til staden i rapporten.",
    ways: [
      "Skriv til meg i ei direktemelding.",
      "Nemn meg i ein kanal.",
      "Skriv /kompass og spørsmålet; då er det berre du som ser svaret.",
    ],
    examples: "Prøv til dømes:",
    questions: [
      "Kva er det svakaste delområdet vårt?",
      "Kor mange poeng fekk vi totalt?",
      "Kva styrkar har vi på område 5?",
      "Kva seier rapporten om sjukefråvær?",
      "Går reknestykket opp for område 2?",
    ],
  },
};
