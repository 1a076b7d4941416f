// kompass slack invite: an address by which one workspace may install the app.
import { randomUUID } from "node:crypto";
import { UsageError } from "../../usage-error.js";
import type { CliCommand } from "../command.js";
import { needed, slackSettings } from "./settings.js";

const aDay = 24 * 60 * 60 * 1_000;
const mostDays = 30;

interface InviteOptions {
  readonly days: string;
  readonly json?: boolean;
  readonly lang?: string;
}

function daysOf(days: string): number {
  const number = /^\d{1,2}$/.test(days) ? Number(days) : 0;
  if (number >= 1 && number <= mostDays) return number;
  throw new UsageError("cli/not-days", { place: "--days", facts: { most: String(mostDays) } });
}

export const slackInvite: CliCommand = (program, { terminal, language }) => {
  program
    .command("invite")
    .description("an address by which one workspace may install the app, once")
    .option("--days <number>", `good for so many days, at most ${mostDays}`, "7")
    .option("--json", "as JSON")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (options: InviteOptions) => {
      const { words } = language(options.lang);
      const until = Date.now() + daysOf(options.days) * aDay;
      const settings = await slackSettings();
      const { invitationAddress } = await import("@kompass/bot/operators");
      const address = invitationAddress({
        id: randomUUID(),
        until,
        secret: needed(settings.SLACK_STATE_SECRET, "SLACK_STATE_SECRET"),
        publicUrl: needed(settings.KOMPASS_PUBLIC_URL, "KOMPASS_PUBLIC_URL"),
      });
      const day = new Date(until).toISOString().slice(0, 10);
      if (options.json)
        terminal.print(`${JSON.stringify({ address, until: new Date(until).toISOString() }, null, 2)}\n`);
      else terminal.print(`${address}\n${words.slack.invited(day)}\n`);
    });
};
