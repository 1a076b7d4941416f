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
  views: (good, all) => `Slack godtek ${good} av ${all} sider og vindauge.`,
  emulatorOnly: "Dette er berre prøvd mot emulatoren, fordi Slack ikkje kan sjekke det utan å gjere det:",
  surfaces: {
    streams: "svar med steg, som kan stoppast",
    status: "status, titlar og framlegg til spørsmål",
    presses: "knappar, skjema, snarvegar og kommandoar",
    private: "meldingar som berre éin person ser",
    files: "filer ut og inn",
    cards: "kort som endrar seg der dei står",
    leaving: "avinstallering og tilbakekalla nøklar",
  },
  exported: (file, assessments) =>
    `Planen og ${assessments === 1 ? "éi evaluering" : `${assessments} evalueringar`} er skrivne til ${file}`,
  nothingKept: (workspace) => `Det er ikkje lagra noko for ${workspace}.`,
};
