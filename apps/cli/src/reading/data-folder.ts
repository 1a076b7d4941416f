// The folder that the bot keeps everything in: as told, as its own settings say, or where it is by default.
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { UsageError } from "../usage-error.js";

/** Throws `cli/shared-store` where the settings name PostgreSQL: that has ways of its own. */
export function dataFolder(told: string | undefined): string {
  if (told !== undefined) return told;
  if (existsSync(".env")) loadEnvFile();
  if (process.env.DATABASE_URL) throw new UsageError("cli/shared-store", { place: "DATABASE_URL" });
  return process.env.KOMPASS_DATA_DIR || ".kompass";
}
