// The words of `kompass slack` in Bokmål.
import type { SlackWords } from "./slack-words.js";

export const nb: SlackWords = {
  invited: (day) => `Gjelder for ett arbeidsområde, én gang, til og med ${day}.`,
  botToken: (workspace) => `SLACK_BOT_TOKEN virker i arbeidsområdet ${workspace}.`,
  appToken: "SLACK_APP_TOKEN virker.",
  refused: (setting, problem) => `${setting} avvises av Slack: ${problem}`,
  scopes: "Appen har alle tillatelsene den trenger.",
  missingScopes: (scopes) => `Disse tillatelsene mangler: ${scopes}`,
  unneededScopes: (scopes) => `Disse tillatelsene trengs ikke: ${scopes}`,
  refusedMessage: (name) => `Slack avviser meldingen ${name}:`,
  messages: (good, all) => `Slack godtar ${good} av ${all} meldinger.`,
};
