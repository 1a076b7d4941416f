// The app's own page: where the municipality stands, what is to be done, and what can be settled.
import {
  type ActionsBlock,
  type Block,
  type Button,
  escapeMrkdwn,
  fitHome,
  fitText,
  type HomeView,
  limits,
  type SectionBlock,
} from "@kompass/block-kit";
import type { CalendarDate, PlanItem } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import type { HomeStrings } from "../../locales/home/home-strings.js";
import { homeStringsOf } from "../../locales/home/home-strings-of.js";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import { writeSeenItem } from "../../plans/seen-item.js";
import type { WhoMay } from "../../rights/rights.js";
import { header, prose, smallPrint } from "../plain-blocks.js";
import { stateLine } from "../plan/checklist-view.js";
import type { FileOnHome } from "./file-on-home.js";
import { languageMenu } from "./language-menu.js";
import { roundBlocks, type ShownRounds } from "./rounds.js";
import { areaLines, totalLine, weakestSubareas } from "./scores-at-a-glance.js";
import { whoMayLines } from "./who-may-lines.js";

export interface ShownHome extends ShownRounds {
  /** Null means as in Slack. */
  readonly chosenLocale: Locale | null;
  readonly whoMay: WhoMay;
  readonly today: CalendarDate;
  /** Open items of the reader, those due first in front. */
  readonly mine: readonly PlanItem[];
  /** Late items of others. */
  readonly lateOfOthers: readonly PlanItem[];
  readonly mentionOf: (person: string) => string | undefined;
}

export const homeActions = {
  propose: "home:propose",
  tick: "home:tick",
  open: "item:more",
  language: "home:language",
  rights: "home:rights",
  settings: "home:settings",
  assessments: "home:assessments",
  /** Action ids of such buttons are this and a number; their value is the file. */
  file: "home:file:",
} as const;

/** Two blocks an item; the page takes a hundred. */
const mostItems = 15;

export function homeView(shown: ShownHome): HomeView {
  const { reviews, locale, chosenLocale, isAdministrator, whoMay, mine, lateOfOthers } = shown;
  const [review] = reviews;
  const strings = homeStringsOf(locale);
  const { subject, period } = review.assessment;
  return fitHome({
    type: "home",
    blocks: [
      header([subject.name, period ?? []].flat().join(" ")),
      prose([totalLine(review, locale)]),
      ...roundBlocks(shown),
      header(strings.areas),
      prose(areaLines(review, locale).map((line) => `• ${line}`)),
      header(strings.weakest),
      ...weakestSubareas(review, locale).map(({ ref, line }): SectionBlock => {
        const label = fitText(strings.makeChecklist(ref), limits.buttonText);
        return {
          type: "section",
          text: { type: "plain_text", text: fitText(line, limits.sectionText), emoji: false },
          // Who may not save one would only be turned away two steps later.
          ...(whoMay.own !== "see" && { accessory: button(homeActions.propose, label, ref) }),
        };
      }),
      header(strings.myItems),
      ...itemBlocks(mine, strings.nothingMine, shown),
      header(strings.lateItems),
      ...itemBlocks(lateOfOthers, strings.nothingLate, shown),
      header(strings.language),
      smallPrint(strings.languageHint),
      {
        type: "actions",
        block_id: `home:language:${chosenLocale ?? "slack"}`,
        elements: [languageMenu(chosenLocale, strings)],
      },
      header(strings.rights),
      prose(whoMayLines(whoMay, locale)),
      ...(isAdministrator ? administration(strings) : []),
      header(strings.files),
      smallPrint(strings.filesHint),
      { type: "actions", elements: fileButtons(strings, locale) },
    ],
  });
}

/** A page with a sentence and nothing else. */
export function plainHome(text: string): HomeView {
  return fitHome({ type: "home", blocks: [prose(text.split("\n"))] });
}

function fileButtons(strings: HomeStrings, locale: Locale): Button[] {
  const files: readonly (readonly [string, FileOnHome])[] = [
    [strings.tertialReport, { file: "tertial", locale }],
    [strings.caseFile, { file: "case-file", locale }],
    [strings.planAsCsv, { file: "plan", format: "csv", locale }],
    [strings.planAsJson, { file: "plan", format: "json", locale }],
    [strings.assessmentAsJson, { file: "assessment", locale }],
    [strings.calendar, { file: "calendar", of: "plan", locale }],
    [strings.ownCalendar, { file: "calendar", of: "me", locale }],
    [strings.exportMyData, { file: "personal-data", locale }],
  ];
  return files.map(([label, file], index) => button(`${homeActions.file}${index}`, label, JSON.stringify(file)));
}

function administration(strings: HomeStrings): Block[] {
  const elements = [
    button(homeActions.rights, strings.changeRights),
    button(homeActions.settings, strings.settings),
    button(homeActions.assessments, strings.rounds),
  ];
  return [header(strings.administration), smallPrint(strings.administrationHint), { type: "actions", elements }];
}

function itemBlocks(items: readonly PlanItem[], empty: string, shown: ShownHome): Block[] {
  const { locale, today, mentionOf } = shown;
  if (items.length === 0) return [prose([empty])];
  const strings = planStringsOf(locale);
  const hidden = items.length - mostItems;
  return [
    ...items.slice(0, mostItems).flatMap((item): Block[] => {
      const line = stateLine(item, { strings, today, mentionOf, locale });
      const text = `*${item.id}* ${escapeMrkdwn(item.title)}\n${line}`;
      return [{ type: "section", text: { type: "mrkdwn", text } }, itemButtons(item, locale)];
    }),
    ...(hidden > 0 ? [smallPrint(homeStringsOf(locale).moreItems(hidden))] : []),
  ];
}

/** An item stands on the page once; its block has another id with each version, so that nothing of an old one stays. */
function itemButtons(item: PlanItem, locale: Locale): ActionsBlock {
  const value = writeSeenItem(item);
  const { card } = planStringsOf(locale);
  return {
    type: "actions",
    block_id: `home:item:${value}`,
    elements: [
      button(homeActions.tick, card.tick(item.id), value),
      button(homeActions.open, card.more(item.id), value),
    ],
  };
}

function button(action: string, text: string, value?: string): Button {
  return {
    type: "button",
    text: { type: "plain_text", text: fitText(text, limits.buttonText), emoji: false },
    action_id: action,
    ...(value !== undefined && { value }),
  };
}
