// The words of the page in Swedish.
import type { PageWords } from "./page-words.js";

export const sv: PageWords = {
  skipToComposer: "Hoppa till meddelandefältet",
  loading: "Hämtar konversationen …",
  connectionLost: "Anslutningen bröts. Försöker igen …",
  tagline: "Provrum",
  conversations: "Konversationer",
  channels: "Kanaler",
  directMessages: "Direktmeddelanden",
  language: "Språk",
  youAre: (name) => `Du är ${name}`,
  aboutThisPlace: "Här provar du Kompass utan Slack. Allt sker på den här datorn och ingenting skickas härifrån.",
  directWith: (app) => `Direktmeddelande mellan dig och ${app}`,
  channelWith: (app) => `Nämn @${app} för att få svar i en tråd`,
  messagesIn: (conversation) => `Meddelanden i ${conversation}`,
  welcome: {
    title: "Vad vill ni veta om utvärderingen?",
    introduction:
      "Ställ en fråga med egna ord. Kompass svarar med poängen som de står i rapporten och visar vilken rad de kommer från.",
  },
  suggestions: {
    title: "Prova till exempel",
    show: "Förslag på frågor",
    questions: [
      "Vilket är vårt svagaste delområde?",
      "Stämmer summan för område 2?",
      "Vilka styrkor har vi inom område 5?",
      "Vad säger rapporten om sjukfrånvaro?",
      "Hur många poäng fick vi totalt?",
    ],
  },
  composer: {
    label: (conversation) => `Meddelande till ${conversation}`,
    placeholder: "Fråga om utvärderingen",
    placeholderInChannel: (app) => `Skriv @${app} och frågan`,
    send: "Skicka",
    keys: "Enter skickar, Skift + Enter ger ny rad",
    notSent: "Meddelandet skickades inte. Försök igen.",
    inThread: (beginning) => `Svarar i tråden ”${beginning}”`,
    leaveThread: "Lämna tråden",
  },
  message: {
    app: "App",
    onlyYouSeeThis: "Bara du ser det här meddelandet",
    edited: "redigerat",
    replyInThread: "Svara i tråden",
    repliesTo: (author) => `Svar till ${author}`,
  },
  atWork: (name, status) => `${name} ${status}`,
  refused: {
    title: "Det här skulle Slack ha avvisat",
    introduction: "Boten skickade något som Slack inte tar emot:",
    hide: "Dölj",
  },
  table: {
    rows: (from, to, total) => `Rad ${from}–${to} av ${total}`,
    previous: "Föregående",
    next: "Nästa",
  },
};
