// Home pages and modals made to fit.
import type { Block } from "../block.js";
import { limits } from "../limits.js";
import { filesInModalsOnly } from "../rules/files-in-modals.js";
import { placedOn } from "../rules/placed-on.js";
import type { PlainText } from "../text-object.js";
import type { HomeView, ModalView } from "../views.js";
import { fitBlocksWithin, type Surface } from "./fit-blocks-within.js";
import { fitText } from "./fit-text.js";

const modal: Surface = {
  length: Number.POSITIVE_INFINITY,
  count: limits.modalBlocks.maximum,
  misplaced: [placedOn("modal")],
};

const home: Surface = {
  length: Number.POSITIVE_INFINITY,
  count: limits.homeBlocks.maximum,
  misplaced: [placedOn("home"), filesInModalsOnly],
};

/** The home page as Slack takes it; see `fitBlocks`. What stands in messages alone, such as charts, is left out. */
export function fitHome(view: HomeView, notice?: Block): HomeView {
  return { ...view, blocks: fitBlocksWithin(home, view.blocks, notice) };
}

/**
 * The modal as Slack takes it: as `fitHome`, with short words in its frame. Ids and private metadata mean nothing once
 * cut, so where they are too long they stay so.
 */
export function fitModal(view: ModalView, notice?: Block): ModalView {
  const { title, submit, close, ...rest } = view;
  return {
    ...rest,
    title: fitWord(title),
    ...(submit && { submit: fitWord(submit) }),
    ...(close && { close: fitWord(close) }),
    blocks: fitBlocksWithin(modal, view.blocks, notice),
  };
}

function fitWord(word: PlainText): PlainText {
  return { ...word, text: fitText(word.text, limits.modalTitle) };
}
