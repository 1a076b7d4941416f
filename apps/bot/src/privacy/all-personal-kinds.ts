// Everything that is kept about people, beside their name and Slack's id; a new one is a line here.
import { homeReaderKind } from "../home/home-readers.js";
import { modelUseKind } from "../language-model/use-document.js";
import { pendingImportKind } from "../plans/import/pending-import-document.js";
import { preferencesKind } from "../preferences/preferences.js";
import { standingKind } from "../rights/standing-document.js";
import { askedQuestions } from "./kinds/asked-questions.js";
import { givenFeedback } from "./kinds/given-feedback.js";
import { modelCallsOfPerson } from "./kinds/model-calls-of-person.js";
import { openWindowsOfPerson } from "./kinds/open-windows-of-person.js";
import { planWork } from "./kinds/plan-work.js";
import { settledMatters } from "./kinds/settled-matters.js";
import { documentOfPerson, type PersonalKind } from "./personal-kind.js";

export const allPersonalKinds: readonly PersonalKind[] = [
  documentOfPerson("preferences", preferencesKind),
  documentOfPerson("standing", standingKind),
  documentOfPerson("home", homeReaderKind),
  documentOfPerson("import", pendingImportKind),
  documentOfPerson("model-use", modelUseKind),
  askedQuestions,
  modelCallsOfPerson,
  openWindowsOfPerson,
  givenFeedback,
  planWork,
  settledMatters,
];
