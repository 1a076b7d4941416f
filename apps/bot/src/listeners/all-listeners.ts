// Every trigger that the app listens to; a new one is a file here and a line in this list.
import { answerMentions } from "./app-mention.js";
import { answerQuestionModal, offerQuestion } from "./ask-anywhere.js";
import { answerAskButtons } from "./ask-button.js";
import { offerChecklist, saveChosenChecklist } from "./choose-checklist.js";
import { answerDirectMessages } from "./direct-message.js";
import { erasePeople } from "./erase-person.js";
import { keepComments, keepJudgements } from "./feedback.js";
import { answerFileButtons } from "./file-buttons.js";
import { handOverFromHome } from "./files-on-home.js";
import { greetAdministrators } from "./greet-administrators.js";
import {
  answerHomeTicks,
  chooseAssessment,
  chooseLanguage,
  listAssessmentsFromHome,
  proposeFromHome,
  showHome,
} from "./home-page.js";
import { answerItemButtons } from "./item-buttons.js";
import { saveItemForms } from "./item-forms.js";
import { answerWindowSteps, forgetClosedWindows, openItemForms } from "./item-window.js";
import { answerCommands } from "./kompass-command.js";
import { noticeLeaving } from "./leaving.js";
import { offerTask, saveTask } from "./make-task.js";
import { openItems } from "./open-item.js";
import { answerImportButtons, takePlanFiles } from "./plan-files.js";
import { proposeChecklists } from "./propose-checklist.js";
import { answerReportButtons, loadSettledReport } from "./settle-report.js";
import { offerRights, settleRights } from "./settle-rights.js";
import { offerSettings, settleSettings } from "./settle-settings.js";
import { answerShelfButtons } from "./shelf-buttons.js";
import { showSources } from "./show-source.js";
import { answerSnoozes } from "./snooze.js";
import { stopWork } from "./stop-work.js";
import { suggestPrompts } from "./suggest-prompts.js";
import type { Listener } from "./surface.js";
import { takeReports } from "./take-reports.js";
import { answerThreadReplies } from "./thread-reply.js";

export const allListeners: readonly Listener[] = [
  answerMentions,
  showSources,
  keepJudgements,
  keepComments,
  answerDirectMessages,
  answerThreadReplies,
  stopWork,
  answerCommands,
  answerAskButtons,
  offerQuestion,
  answerQuestionModal,
  answerItemButtons,
  answerFileButtons,
  takePlanFiles,
  answerImportButtons,
  proposeChecklists,
  answerSnoozes,
  offerChecklist,
  saveChosenChecklist,
  noticeLeaving,
  openItems,
  answerWindowSteps,
  openItemForms,
  saveItemForms,
  forgetClosedWindows,
  showHome,
  suggestPrompts,
  greetAdministrators,
  answerHomeTicks,
  proposeFromHome,
  chooseLanguage,
  offerRights,
  settleRights,
  offerSettings,
  settleSettings,
  handOverFromHome,
  chooseAssessment,
  listAssessmentsFromHome,
  erasePeople,
  offerTask,
  saveTask,
  takeReports,
  answerReportButtons,
  loadSettledReport,
  answerShelfButtons,
];
