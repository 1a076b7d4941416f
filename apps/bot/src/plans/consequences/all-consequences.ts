// Everything that follows from a change of a plan; a new one is a file and a line here.
import type { Consequence } from "./consequence.js";
import { remindAnew } from "./remind-anew.js";
import { renewWindows } from "./renew-windows.js";
import { showChecklistsAnew } from "./show-checklists-anew.js";
import { showHomesAnew } from "./show-homes-anew.js";
import { showItemsAnew } from "./show-items-anew.js";

export const allConsequences: readonly Consequence[] = [
  showChecklistsAnew,
  showItemsAnew,
  remindAnew,
  renewWindows,
  showHomesAnew,
];
