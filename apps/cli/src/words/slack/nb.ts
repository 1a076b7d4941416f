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
  views: (good, all) => `Slack godtar ${good} av ${all} sider og vinduer.`,
  emulatorOnly: "Dette er bare prøvd mot emulatoren, fordi Slack ikke kan sjekke det uten å gjøre det:",
  surfaces: {
    streams: "svar med steg, som kan stoppes",
    status: "status, titler og forslag til spørsmål",
    presses: "knapper, skjemaer, snarveier og kommandoer",
    private: "meldinger som bare én person ser",
    files: "filer ut og inn",
    cards: "kort som endrer seg der de står",
    leaving: "avinstallering og tilbakekalte nøkler",
  },
  exported: (file, assessments) =>
    `Planen og ${assessments === 1 ? "én evaluering" : `${assessments} evalueringer`} er skrevet til ${file}`,
  nothingKept: (workspace) => `Det er ikke lagret noe for ${workspace}.`,
};
