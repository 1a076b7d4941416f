// kompass restore: a backup becomes the store again.
import { dataFolder } from "../reading/data-folder.js";
import type { CliCommand } from "./command.js";

export const restore: CliCommand = (program, { terminal, language }) => {
  program
    .command("restore")
    .description("makes what the bot keeps what it was when a backup was written")
    .argument("<file>", "a file that kompass backup has written")
    .option("--data <folder>", "where the bot keeps it, by default KOMPASS_DATA_DIR or .kompass")
    .option("--replace", "also over a store that is in use, or that holds what the backup does not")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (file: string, options: { data?: string; replace?: boolean; lang?: string }) => {
      const { words } = language(options.lang);
      const folder = dataFolder(options.data);
      const { restoreEmbeddedStorage } = await import("@kompass/storage");
      await restoreEmbeddedStorage(file, folder, { replace: options.replace ?? false });
      terminal.print(`${words.restored({ folder, file })}\n`);
    });
};
