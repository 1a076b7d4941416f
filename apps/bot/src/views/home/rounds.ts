// A workspace's assessments on the app's page: each with its total, and the choice of the one that questions are about.
import { type Block, fitText, limits, type PlainOption, type StaticSelect } from "@kompass/block-kit";
import type { Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { inOrder, nameOfShelved, type Shelf } from "../../intake/shelf.js";
import { homeStringsOf } from "../../locales/home/home-strings-of.js";
import { intakeStringsOf } from "../../locales/intake/intake-strings-of.js";
import { nameOfReview } from "../own-choice.js";
import { header, prose, smallPrint } from "../plain-blocks.js";
import { totalOf } from "./scores-at-a-glance.js";

export interface ShownRounds {
  /** The reader's own choice first. */
  readonly reviews: readonly [Review, ...Review[]];
  readonly shelf: Shelf;
  /** As the shelf names it; null for the workspace's. */
  readonly chosenAssessment: string | null;
  readonly locale: Locale;
  readonly isAdministrator: boolean;
}

export const chooseAssessmentAction = "home:assessment";
/** The value of the choice to follow the workspace. */
const asForAll = "workspace";

/** Nothing where there is one, and nothing that the reader could do. */
export function roundBlocks({ reviews, shelf, chosenAssessment, locale, isAdministrator }: ShownRounds): Block[] {
  const strings = homeStringsOf(locale);
  const { shelf: words } = intakeStringsOf(locale);
  const own = inOrder(shelf);
  const bring = isAdministrator ? [smallPrint(strings.bringReport)] : [];
  if (own.length === 0) return [header(strings.rounds), prose([words.example(nameOfReview(reviews[0]))]), ...bring];
  if (own.length === 1) return isAdministrator ? [header(strings.rounds), ...bring] : [];
  const [first] = reviews;
  const lines = reviews.map((review) => {
    const shown = review === first ? ` (${strings.shownHere})` : "";
    return `• ${nameOfReview(review)}: ${totalOf(review, locale) ?? "–"}${shown}`;
  });
  return [
    header(strings.rounds),
    prose(lines),
    smallPrint(strings.roundsHint),
    {
      type: "actions",
      block_id: `${chooseAssessmentAction}:${chosenAssessment ?? asForAll}`,
      elements: [assessmentMenu(shelf, chosenAssessment, locale)],
    },
    ...bring,
  ];
}

function assessmentMenu(shelf: Shelf, chosen: string | null, locale: Locale): StaticSelect {
  const strings = homeStringsOf(locale);
  const own = inOrder(shelf).slice(0, limits.selectOptions.maximum - 1);
  const option = (text: string, value: string): PlainOption => ({
    text: { type: "plain_text", text: fitText(text, limits.optionText), emoji: false },
    value,
  });
  const [ofWorkspace] = own;
  const follow = option(strings.asForAll(ofWorkspace === undefined ? "" : nameOfShelved(ofWorkspace)), asForAll);
  const options = [follow, ...own.map((each) => option(nameOfShelved(each), each.id))];
  return {
    type: "static_select",
    action_id: chooseAssessmentAction,
    placeholder: { type: "plain_text", text: strings.rounds, emoji: false },
    options,
    initial_option: options.find(({ value }) => value === chosen) ?? follow,
  };
}
