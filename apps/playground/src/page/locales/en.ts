// The words of the page in English.
import type { PageWords } from "./page-words.js";

export const en: PageWords = {
  skipToComposer: "Skip to the message field",
  loading: "Loading the conversation…",
  connectionLost: "Connection lost. Trying again…",
  tagline: "Playground",
  conversations: "Conversations",
  channels: "Channels",
  directMessages: "Direct messages",
  language: "Language",
  youAre: (name) => `You are ${name}`,
  aboutThisPlace: "Try Kompass here without Slack. Everything happens on this machine, and nothing is sent anywhere.",
  directWith: (app) => `Direct message between you and ${app}`,
  channelWith: (app) => `Mention @${app} to get an answer in a thread`,
  messagesIn: (conversation) => `Messages in ${conversation}`,
  welcome: {
    title: "What would you like to know about the evaluation?",
    introduction:
      "Ask in your own words. Kompass answers with the points as the report prints them, and cites the line they come from.",
  },
  suggestions: {
    title: "Try asking",
    show: "Suggested questions",
    questions: [
      "What is our weakest sub-area?",
      "Do the sums add up for area 2?",
      "What are our strengths in area 5?",
      "What does the report say about sick leave?",
      "How many points did we get in total?",
    ],
  },
  composer: {
    label: (conversation) => `Message to ${conversation}`,
    placeholder: "Ask about the evaluation",
    placeholderInChannel: (app) => `Type @${app} and your question`,
    send: "Send",
    keys: "Enter sends, Shift + Enter adds a line",
    notSent: "The message was not sent. Please try again.",
    inThread: (beginning) => `Replying in the thread “${beginning}”`,
    leaveThread: "Leave the thread",
  },
  message: {
    app: "App",
    onlyYouSeeThis: "Only you can see this message",
    edited: "edited",
    replyInThread: "Reply in thread",
    repliesTo: (author) => `Replies to ${author}`,
  },
  atWork: (name, status) => `${name} ${status}`,
  refused: {
    title: "Slack would refuse this",
    introduction: "The bot sent something that Slack does not accept:",
    hide: "Hide",
  },
  table: {
    rows: (from, to, total) => `Rows ${from}–${to} of ${total}`,
    previous: "Previous",
    next: "Next",
  },
};
