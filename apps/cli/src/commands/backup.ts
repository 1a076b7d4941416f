// kompass backup: a copy of the embedded store, while the bot runs.

import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { dataFolder } from "../reading/data-folder.js";
import { UsageError } from "../usage-error.js";
import type { CliCommand } from "./command.js";

export const backup: CliCommand = (program, { terminal, language }) => {
  program
    .command("backup")
    .description("copies what the bot keeps into a file, while it runs")
    .requiredOption("--out <file>", "the file to write")
    .option("--data <folder>", "where the bot keeps it, by default KOMPASS_DATA_DIR or .kompass")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (options: { out: string; data?: string; lang?: string }) => {
      const { words } = language(options.lang);
      const folder = dataFolder(options.data);
      if (!existsSync(dirname(options.out)))
        throw new UsageError("cli/not-writable", { place: options.out, facts: { detail: "ENOENT" } });
      const { backUpEmbeddedStorage } = await import("@kompass/storage");
      await backUpEmbeddedStorage(folder, options.out);
      terminal.print(`${words.backedUp({ folder, file: options.out })}\n`);
    });
};
