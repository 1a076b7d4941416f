// Every command; a new one is a file and a line here. The first that reads a text is meant.
import type { Command } from "./command.js";
import { proposeChecklistCommand } from "./propose-checklist.js";

export const allCommands: readonly Command[] = [proposeChecklistCommand];
