// The words of the page in Bokmål.
import type { PageWords } from "./page-words.js";

export const nb: PageWords = {
  skipToComposer: "Hopp til meldingsfeltet",
  loading: "Henter samtalen …",
  connectionLost: "Mistet forbindelsen. Prøver igjen …",
  tagline: "Prøverom",
  conversations: "Samtaler",
  channels: "Kanaler",
  directMessages: "Direktemeldinger",
  language: "Språk",
  youAre: (name) => `Du er ${name}`,
  aboutThisPlace: "Her prøver du Kompass uten Slack. Alt skjer på denne maskinen, og ingenting sendes ut.",
  directWith: (app) => `Direktemelding mellom deg og ${app}`,
  channelWith: (app) => `Nevn @${app} for å få svar i en tråd`,
  messagesIn: (conversation) => `Meldinger i ${conversation}`,
  welcome: {
    title: "Hva vil dere vite om evalueringen?",
    introduction:
      "Still et spørsmål med egne ord. Kompass svarer med poengene slik de står i rapporten, og viser til linjen de kommer fra.",
  },
  suggestions: {
    title: "Prøv for eksempel",
    show: "Forslag til spørsmål",
    questions: [
      "Hva er vårt svakeste delområde?",
      "Går regnestykket opp for område 2?",
      "Hvilke styrker har vi på område 5?",
      "Hva sier rapporten om sykefravær?",
      "Hvor mange poeng fikk vi totalt?",
    ],
  },
  composer: {
    label: (conversation) => `Melding til ${conversation}`,
    placeholder: "Spør om evalueringen",
    placeholderInChannel: (app) => `Skriv @${app} og spørsmålet`,
    send: "Send",
    keys: "Enter sender, Skift + Enter gir ny linje",
    notSent: "Meldingen ble ikke sendt. Prøv en gang til.",
    inThread: (beginning) => `Svarer i tråden «${beginning}»`,
    leaveThread: "Forlat tråden",
  },
  message: {
    app: "App",
    onlyYouSeeThis: "Bare du ser denne meldingen",
    edited: "redigert",
    replyInThread: "Svar i tråden",
    repliesTo: (author) => `Svar til ${author}`,
  },
  atWork: (name, status) => `${name} ${status}`,
  refused: {
    title: "Dette ville Slack ha avvist",
    introduction: "Boten sendte noe som Slack ikke tar imot:",
    hide: "Skjul",
  },
  table: {
    rows: (from, to, total) => `Rad ${from}–${to} av ${total}`,
    previous: "Forrige",
    next: "Neste",
  },
};
