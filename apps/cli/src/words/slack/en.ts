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
};
