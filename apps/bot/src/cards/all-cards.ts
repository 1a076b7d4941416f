// Every kind of card; a new one is a file and a line here.
import type { CardKind } from "./card.js";
import { checklistCardKind } from "./checklist-card.js";
import { itemCardKind } from "./item-card.js";
import { myTasksCardKind } from "./my-tasks-card.js";

import { reportCardKind } from "./report-card.js";
export const allCards: readonly CardKind[] = [checklistCardKind, itemCardKind, myTasksCardKind, reportCardKind];
