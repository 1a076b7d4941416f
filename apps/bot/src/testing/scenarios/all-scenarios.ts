// Every scenario; a new one is a file in this folder and a line here.
import { ask } from "./ask.js";
import { chart } from "./chart.js";
import { checklist } from "./checklist.js";
import { feedback } from "./feedback.js";
import { followUp } from "./follow-up.js";
import { greet } from "./greet.js";
import { home } from "./home.js";
import { language } from "./language.js";
import { remove } from "./remove.js";
import type { Scenario } from "./scenario.js";
import { source } from "./source.js";
import { stop } from "./stop.js";
import { stream } from "./stream.js";
import { uninstall } from "./uninstall.js";

export const allScenarios: readonly Scenario[] = [
  greet,
  ask,
  followUp,
  stream,
  stop,
  chart,
  source,
  feedback,
  remove,
  checklist,
  home,
  language,
  uninstall,
];
