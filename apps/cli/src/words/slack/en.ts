// The words of `kompass slack` in English.
import type { SlackWords } from "./slack-words.js";

export const en: SlackWords = {
  invited: (day) => `Good for one workspace, once, until ${day}.`,
  botToken: (workspace) => `SLACK_BOT_TOKEN works in the workspace ${workspace}.`,
  appToken: "SLACK_APP_TOKEN works.",
  refused: (setting, problem) => `${setting} is refused by Slack: ${problem}`,
  scopes: "The app has every scope that it needs.",
  missingScopes: (scopes) => `These scopes are missing: ${scopes}`,
  unneededScopes: (scopes) => `These scopes are not needed: ${scopes}`,
  refusedMessage: (name) => `Slack refuses the message ${name}:`,
  messages: (good, all) => `Slack takes ${good} of ${all} messages.`,
  views: (good, all) => `Slack takes ${good} of ${all} pages and windows.`,
  emulatorOnly: "This has been tried on the emulator alone, since Slack can't check it without doing it:",
  surfaces: {
    streams: "answers with steps, which can be stopped",
    status: "status, titles and suggested prompts",
    presses: "buttons, forms, shortcuts and commands",
    private: "messages that only one person sees",
    files: "files out and in",
    cards: "cards that change where they stand",
    leaving: "uninstalling and revoked tokens",
  },
  exported: (file, assessments) =>
    `The plan and ${assessments === 1 ? "one assessment" : `${assessments} assessments`} have been written to ${file}`,
  nothingKept: (workspace) => `Nothing is kept of ${workspace}.`,
};
