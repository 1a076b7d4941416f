// The words of `kompass slack` in Nynorsk.
import type { SlackWords } from "./slack-words.js";

export const nn: SlackWords = {
  invited: (day) => `Gjeld for eitt arbeidsområde, éin gong, til og med ${day}.`,
  botToken: (workspace) => `SLACK_BOT_TOKEN verkar i arbeidsområdet ${workspace}.`,
  appToken: "SLACK_APP_TOKEN verkar.",
  refused: (setting, problem) => `${setting} blir avvist av Slack: ${problem}`,
  scopes: "Appen har alle løyva han treng.",
  missingScopes: (scopes) => `Desse løyva manglar: ${scopes}`,
  unneededScopes: (scopes) => `Desse løyva trengst ikkje: ${scopes}`,
  refusedMessage: (name) => `Slack avviser meldinga ${name}:`,
  messages: (good, all) => `Slack godtek ${good} av ${all} meldingar.`,
};
