// The pages in English.
import type { InstallWords } from "./install-words.js";

export const en: InstallWords = {
  install: {
    title: "Install kompass in Slack",
    text: "kompass answers questions about your municipality's Kommunekompasset assessment, shows where the answer stands, and helps you follow up the actions.",
    button: "Add to Slack",
    permissions: "Slack shows you which permissions the app gets before you agree.",
  },
  installed: {
    title: "kompass is installed",
    text: "Go to Slack and write to kompass, or mention the app in a channel.",
    open: "Open Slack",
  },
  cancelled: { title: "Cancelled", text: "Nothing was installed." },
  outdated: {
    title: "Start again",
    text: "The page is too old, was used before or belongs to another browser. Nothing was installed.",
  },
  notInvited: {
    title: "The workspace has not been invited",
    text: "Ask whoever runs kompass for an invitation. The app has been removed from the workspace again.",
  },
  badInvitation: {
    title: "The invitation is not valid",
    text: "It has expired or was misspelt. Ask whoever runs kompass for a new one.",
  },
  failed: { title: "That did not work", text: "kompass was not installed. Try again in a while." },
  again: "Try again",
};
