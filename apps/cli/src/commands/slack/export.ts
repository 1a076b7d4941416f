// kompass slack export: what a workspace has decided, as one file, also after it has left.
import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../../usage-error.js";
import type { CliCommand } from "../command.js";
import { slackSettings } from "./settings.js";

export const slackExport: CliCommand = (program, { terminal, language, endWith }) => {
  program
    .command("export")
    .description("writes the assessments and the plan of a workspace into a file, also after it has left")
    .requiredOption("--workspace <id>", "T…, or E… of an organisation")
    .requiredOption("--out <file>", "the file to write")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async ({ workspace, out, lang }: { workspace: string; out: string; lang?: string }) => {
      const { words } = language(lang);
      const { DATABASE_URL, KOMPASS_DATA_DIR } = await slackSettings();
      if (DATABASE_URL === undefined && !existsSync(KOMPASS_DATA_DIR))
        throw new UsageError("cli/missing-file", { place: KOMPASS_DATA_DIR });
      if (!existsSync(dirname(out)))
        throw new UsageError("cli/not-writable", { place: out, facts: { detail: "ENOENT" } });
      const store =
        DATABASE_URL === undefined
          ? ({ kind: "embedded", folder: KOMPASS_DATA_DIR } as const)
          : ({ kind: "postgres", url: DATABASE_URL } as const);
      const { exportWorkspace } = await import("@kompass/bot/operators");
      const kept = await exportWorkspace({ store, workspace, now: new Date() });
      if (kept === undefined) {
        terminal.print(`${words.slack.nothingKept(workspace)}\n`);
        return endWith(1);
      }
      writeFileSync(out, `${JSON.stringify(kept, null, 2)}\n`);
      terminal.print(`${words.slack.exported(out, kept.assessments.length)}\n`);
    });
};
