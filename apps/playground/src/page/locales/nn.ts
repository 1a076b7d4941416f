// The words of the page in Nynorsk.
import type { PageWords } from "./page-words.js";

export const nn: PageWords = {
  skipToComposer: "Hopp til meldingsfeltet",
  loading: "Hentar samtalen …",
  connectionLost: "Mista sambandet. Prøver igjen …",
  tagline: "Prøverom",
  conversations: "Samtalar",
  channels: "Kanalar",
  directMessages: "Direktemeldingar",
  language: "Språk",
  youAre: (name) => `Du er ${name}`,
  aboutThisPlace: "Her prøver du Kompass utan Slack. Alt skjer på denne maskina, og ingenting blir sendt ut.",
  directWith: (app) => `Direktemelding mellom deg og ${app}`,
  channelWith: (app) => `Nemn @${app} for å få svar i ein tråd`,
  messagesIn: (conversation) => `Meldingar i ${conversation}`,
  welcome: {
    title: "Kva vil de vite om evalueringa?",
    introduction:
      "Still eit spørsmål med eigne ord. Kompass svarer med poenga slik dei står i rapporten, og viser til linja dei kjem frå.",
  },
  suggestions: {
    title: "Prøv til dømes",
    show: "Framlegg til spørsmål",
    questions: [
      "Kva er det svakaste delområdet vårt?",
      "Går reknestykket opp for område 2?",
      "Kva styrkar har vi på område 5?",
      "Kva seier rapporten om sjukefråvær?",
      "Kor mange poeng fekk vi totalt?",
    ],
  },
  composer: {
    label: (conversation) => `Melding til ${conversation}`,
    placeholder: "Spør om evalueringa",
    placeholderInChannel: (app) => `Skriv @${app} og spørsmålet`,
    send: "Send",
    keys: "Enter sender, Skift + Enter gir ny linje",
    notSent: "Meldinga vart ikkje send. Prøv ein gong til.",
    inThread: (beginning) => `Svarer i tråden «${beginning}»`,
    leaveThread: "Gå ut av tråden",
  },
  message: {
    app: "App",
    onlyYouSeeThis: "Berre du ser denne meldinga",
    edited: "redigert",
    replyInThread: "Svar i tråden",
    repliesTo: (author) => `Svar til ${author}`,
  },
  atWork: (name, status) => `${name} ${status}`,
  refused: {
    title: "Dette ville Slack ha avvist",
    introduction: "Boten sende noko som Slack ikkje tek imot:",
    hide: "Gøym",
  },
  table: {
    rows: (from, to, total) => `Rad ${from}–${to} av ${total}`,
    previous: "Førre",
    next: "Neste",
  },
};
