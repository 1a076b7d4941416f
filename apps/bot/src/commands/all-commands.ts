// Every command, the first that reads a text being meant; a new one is a file and a line here.
import type { Command } from "./command.js";
import { proposeChecklistCommand } from "./propose-checklist.js";

export const allCommands: readonly Command[] = [proposeChecklistCommand];
