// Every command, the first that reads a text being meant; a new one is a file and a line here.

import { calendarCommand } from "./calendar.js";
import { caseFileCommand } from "./case-file.js";
import type { Command } from "./command.js";
import { erasePersonCommand } from "./erase-person.js";
import { exportPlanCommand } from "./export-plan.js";
import { myDataCommand } from "./my-data.js";
import { proposeChecklistCommand } from "./propose-checklist.js";
import { tertialReportCommand } from "./tertial-report.js";

export const allCommands: readonly Command[] = [
  proposeChecklistCommand,
  tertialReportCommand,
  caseFileCommand,
  calendarCommand,
  exportPlanCommand,
  myDataCommand,
  erasePersonCommand,
];
