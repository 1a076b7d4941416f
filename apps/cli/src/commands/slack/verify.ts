// kompass slack verify: asks Slack itself about the tokens, the scopes and every message that the app says.
import type { SlackCheck } from "@kompass/bot/operators";
import type { SlackWords } from "../../words/slack/slack-words.js";
import type { CliCommand } from "../command.js";
import { needed, slackSettings } from "./settings.js";

interface VerifyOptions {
  readonly threads?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
}

const isGood = (check: SlackCheck): boolean => {
  switch (check.check) {
    case "scopes":
      return check.missing.length === 0;
    case "message":
    case "view":
      return check.faults.length === 0;
    case "emulator-only":
      return true;
    default:
      return check.problem === undefined;
  }
};

function linesOf(check: SlackCheck, words: SlackWords): readonly string[] {
  switch (check.check) {
    case "bot-token":
      return [
        check.problem === undefined ? words.botToken(check.workspace) : words.refused("SLACK_BOT_TOKEN", check.problem),
      ];
    case "app-token":
      return [check.problem === undefined ? words.appToken : words.refused("SLACK_APP_TOKEN", check.problem)];
    case "scopes":
      return [
        check.missing.length === 0 ? words.scopes : words.missingScopes(check.missing.join(", ")),
        ...(check.unneeded.length === 0 ? [] : [words.unneededScopes(check.unneeded.join(", "))]),
      ];
    case "emulator-only":
      return [];
    case "message":
    case "view":
      return check.faults.map(({ pointer, code, message }) =>
        [words.refusedMessage(check.name), pointer, code, message].filter((part) => part !== "").join(" "),
      );
  }
}

export const slackVerify: CliCommand = (program, { terminal, language, endWith }) => {
  program
    .command("verify")
    .description("asks Slack about tokens, scopes, every message and every window; sends none")
    .option("--threads", "expects the scopes of the manifest with --threads")
    .option("--json", "as JSON")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (options: VerifyOptions) => {
      const { words } = language(options.lang);
      const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL } = await slackSettings();
      const { verifySlack } = await import("@kompass/bot/operators");
      const checks: SlackCheck[] = [];
      const asked = verifySlack({
        botToken: needed(SLACK_BOT_TOKEN, "SLACK_BOT_TOKEN"),
        ...(SLACK_APP_TOKEN !== undefined && { appToken: SLACK_APP_TOKEN }),
        ...(SLACK_API_URL !== undefined && { slackApiUrl: SLACK_API_URL.replace(/\/?$/, "/") }),
        withThreads: options.threads ?? false,
      });
      for await (const check of asked) {
        checks.push(check);
        if (!options.json) for (const line of linesOf(check, words.slack)) terminal.print(`${line}\n`);
      }
      const messages = checks.filter(({ check }) => check === "message");
      const views = checks.filter(({ check }) => check === "view");
      const untried = checks.flatMap((check) => (check.check === "emulator-only" ? check.surfaces : []));
      if (options.json) terminal.print(`${JSON.stringify({ checks }, null, 2)}\n`);
      else if (messages.length > 0)
        terminal.print(
          [
            words.slack.messages(messages.filter(isGood).length, messages.length),
            words.slack.views(views.filter(isGood).length, views.length),
            words.slack.emulatorOnly,
            ...untried.map((surface) => `- ${words.slack.surfaces[surface]}`),
            "",
          ].join("\n"),
        );
      if (!checks.every(isGood)) endWith(1);
    });
};
