// Which assessments a workspace has, and what can be done with each.
import {
  type Block,
  type BlockMessage,
  escapeMrkdwn,
  fitMessage,
  fitText,
  type Limit,
  limits,
} from "@kompass/block-kit";
import { type Locale, printDate } from "@kompass/model";
import { inOrder, nameOfShelved, type Shelf, type Shelved } from "../../intake/shelf.js";
import { intakeStringsOf } from "../../locales/intake/intake-strings-of.js";
import { header, prose } from "../plain-blocks.js";

export const shelfActions = { use: "assessment:use", remove: "assessment:remove" } as const;

interface Reader {
  readonly locale: Locale;
  /** May choose and remove. */
  readonly mayAdminister: boolean;
}

/** `example` is what is asked about where nothing was brought. */
export function shelfView(shelf: Shelf, example: string, { locale, mayAdminister }: Reader): BlockMessage {
  const { shelf: strings } = intakeStringsOf(locale);
  const [first, ...others] = inOrder(shelf);
  const headed = (lines: readonly string[], blocks: readonly Block[]) =>
    fitMessage({
      text: escapeMrkdwn([strings.headline, ...lines].join("\n")),
      blocks: [header(strings.headline), ...blocks],
    });
  if (first === undefined) {
    const lines = [strings.example(example), strings.bring];
    return headed(lines, [prose(lines)]);
  }
  const lineOf = (each: Shelved) => {
    const loaded = strings.loaded(each.fileName, printDate(each.loadedAt.slice(0, 10), locale));
    return `• ${nameOfShelved(each)}, ${loaded}${each === first ? ` (${strings.asked})` : ""}`;
  };
  const all = [first, ...others];
  const lines = [...all.map(lineOf), strings.bring];
  const buttons = all
    .slice(0, mostButtons)
    .flatMap((each) => [...(each === first ? [] : [useButton(each, locale)]), removeButton(each, locale)]);
  return headed(lines, [prose(lines), ...(mayAdminister ? [{ type: "actions" as const, elements: buttons }] : [])]);
}

/** Two buttons each. */
const mostButtons = 12;

/** Asks before one is removed. */
export function removalView(each: Shelved, locale: Locale): BlockMessage {
  const question = intakeStringsOf(locale).shelf.askRemoval(nameOfShelved(each));
  return fitMessage({
    text: escapeMrkdwn(question),
    blocks: [prose([question]), { type: "actions", elements: [removeButton(each, locale)] }],
  });
}

const plain = (text: string, limit: Limit = limits.buttonText) =>
  ({ type: "plain_text", text: fitText(text, limit), emoji: false }) as const;

/** Their ids are unique within a message by the id of what they are about. */
function useButton(each: Shelved, locale: Locale) {
  const { use } = intakeStringsOf(locale).shelf;
  return {
    type: "button" as const,
    text: plain(use(nameOfShelved(each))),
    action_id: `${shelfActions.use}:${each.id}`,
    value: each.id,
  };
}

function removeButton(each: Shelved, locale: Locale) {
  const { remove, confirm } = intakeStringsOf(locale).shelf;
  return {
    type: "button" as const,
    text: plain(remove(nameOfShelved(each))),
    action_id: `${shelfActions.remove}:${each.id}`,
    value: each.id,
    style: "danger" as const,
    confirm: {
      title: plain(confirm.title, limits.confirmTitle),
      text: plain(confirm.text(nameOfShelved(each)), limits.confirmText),
      confirm: plain(confirm.yes, limits.confirmButton),
      deny: plain(confirm.no, limits.confirmButton),
    },
  };
}
