// Every command, the first that reads a text being meant; a new one is a file and a line here.

import { calendarCommand } from "./calendar.js";
import { caseFileCommand } from "./case-file.js";
import type { Command } from "./command.js";
import { erasePersonCommand } from "./erase-person.js";
import { exportPlanCommand } from "./export-plan.js";
import { importPlanCommand } from "./import-plan.js";
import { assignCommand } from "./items/assign.js";
import { beginCommand } from "./items/begin.js";
import { commentCommand } from "./items/comment.js";
import { evidenceCommand } from "./items/evidence.js";
import { makeTaskCommand } from "./items/make-task.js";
import { myTasksCommand } from "./items/my-tasks.js";
import { postponeCommand } from "./items/postpone.js";
import { reopenCommand } from "./items/reopen.js";
import { showCommand } from "./items/show.js";
import { tickCommand } from "./items/tick.js";
import { verifyCommand } from "./items/verify.js";
import { listAssessmentsCommand } from "./list-assessments.js";
import { myDataCommand } from "./my-data.js";
import { proposeChecklistCommand } from "./propose-checklist.js";
import { removeAssessmentCommand } from "./remove-assessment.js";
import { reviewFeedbackCommand } from "./review-feedback.js";
import { showChartCommand } from "./show-chart.js";
import { tertialReportCommand } from "./tertial-report.js";
import { useAssessmentCommand } from "./use-assessment.js";

export const allCommands: readonly Command[] = [
  proposeChecklistCommand,
  tertialReportCommand,
  caseFileCommand,
  calendarCommand,
  exportPlanCommand,
  myDataCommand,
  erasePersonCommand,
  assignCommand,
  beginCommand,
  commentCommand,
  evidenceCommand,
  makeTaskCommand,
  myTasksCommand,
  postponeCommand,
  reopenCommand,
  showCommand,
  tickCommand,
  verifyCommand,
  showChartCommand,
  listAssessmentsCommand,
  useAssessmentCommand,
  removeAssessmentCommand,
  importPlanCommand,
  reviewFeedbackCommand,
];
