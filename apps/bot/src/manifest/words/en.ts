// The app's description in English.
import type { ManifestWords } from "./manifest-words.js";

export const en: ManifestWords = {
  description: "Answers from your Kommunekompasset assessment, with their source, and follow-up of the actions.",
  longDescription:
    "kompass knows your municipality's Kommunekompasset assessment. Ask in Bokmål, Nynorsk, Swedish or English, and get answers with points, quotes and the line of the report. Figures always come from the report, never from a language model. kompass also makes checklists of recommended actions and reminds you of what is due.",
  agentDescription:
    "Ask about points, strengths, weaknesses and actions in your Kommunekompasset assessment. Every answer shows its source.",
  prompts: [
    { title: "What is weakest?", message: "What is weakest?" },
    { title: "Where is most to gain?", message: "Where is there most to gain?" },
    { title: "What should we do first?", message: "What should we do first?" },
    { title: "What are we good at?", message: "What are we good at?" },
  ],
  command: { description: "Ask about the Kommunekompasset assessment", usageHint: "What is weakest?" },
  shortcuts: {
    ask: { name: "Ask kompass", description: "Ask about the evaluation, and get the answer directly" },
    "make-task": { name: "Make a task of it", description: "Turns the message into a task of the plan" },
  },
};
