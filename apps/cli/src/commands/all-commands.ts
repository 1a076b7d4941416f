// Every command of the command line.
import { ask } from "./ask.js";
import { backup } from "./backup.js";
import { check } from "./check.js";
import type { CliCommand } from "./command.js";
import { importReportFile } from "./import.js";
import { mcp } from "./mcp.js";
import { plan } from "./plan.js";
import { restore } from "./restore.js";
import { score } from "./score.js";
import { slack } from "./slack.js";

export const allCommands: readonly CliCommand[] = [
  importReportFile,
  check,
  score,
  ask,
  plan,
  slack,
  backup,
  restore,
  mcp,
];
