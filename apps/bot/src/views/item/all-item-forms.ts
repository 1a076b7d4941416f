// Every form for an item; a new one is a file, a name and a line here.
import { commentForm } from "./forms/comment.js";
import { decisionForm } from "./forms/decision.js";
import { evidenceForm } from "./forms/evidence.js";
import { milestonesForm } from "./forms/milestones.js";
import { responsibilityForm } from "./forms/responsibility.js";
import { verificationForm } from "./forms/verification.js";
import type { ItemForm } from "./item-form.js";
import type { ItemFormName } from "./item-window.js";

export const allItemForms: Readonly<Record<ItemFormName, ItemForm>> = {
  responsibility: responsibilityForm,
  decision: decisionForm,
  comment: commentForm,
  evidence: evidenceForm,
  milestones: milestonesForm,
  verification: verificationForm,
};
