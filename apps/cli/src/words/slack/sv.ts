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
  views: (good, all) => `Slack godtar ${good} av ${all} sidor och fönster.`,
  emulatorOnly: "Detta är bara prövat mot emulatorn, eftersom Slack inte kan kontrollera det utan att göra det:",
  surfaces: {
    streams: "svar med steg, som kan stoppas",
    status: "status, titlar och förslag på frågor",
    presses: "knappar, formulär, genvägar och kommandon",
    private: "meddelanden som bara en person ser",
    files: "filer ut och in",
    cards: "kort som ändras där de står",
    leaving: "avinstallation och återkallade nycklar",
  },
  exported: (file, assessments) =>
    `Planen och ${assessments === 1 ? "en utvärdering" : `${assessments} utvärderingar`} har skrivits till ${file}`,
  nothingKept: (workspace) => `Ingenting är lagrat för ${workspace}.`,
};
