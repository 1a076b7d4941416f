// The words of `kompass slack` in Swedish.
import type { SlackWords } from "./slack-words.js";

export const sv: SlackWords = {
  invited: (day) => `Gäller för en arbetsyta, en gång, till och med ${day}.`,
  botToken: (workspace) => `SLACK_BOT_TOKEN fungerar i arbetsytan ${workspace}.`,
  appToken: "SLACK_APP_TOKEN fungerar.",
  refused: (setting, problem) => `${setting} avvisas av Slack: ${problem}`,
  scopes: "Appen har alla behörigheter som den behöver.",
  missingScopes: (scopes) => `De här behörigheterna saknas: ${scopes}`,
  unneededScopes: (scopes) => `De här behörigheterna behövs inte: ${scopes}`,
  refusedMessage: (name) => `Slack avvisar meddelandet ${name}:`,
  messages: (good, all) => `Slack godtar ${good} av ${all} meddelanden.`,
};
