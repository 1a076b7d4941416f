// The words about plans and checklists in English.
import type { PlanStrings } from "./plan-strings.js";

export const en: PlanStrings = {
  whichNode:
    "What should the checklist be for? Try “make a checklist for 5.2”, or “make a checklist for the weakest sub-area”.",
  makeChecklist: (node) => `Make a checklist for ${node}`,
  proposal: {
    headline: (node) => `Proposed checklist: ${node}`,
    introduction: "Choose what to take in, who owns the actions and when you start. Nothing has been saved yet.",
    steps: "Steps along the way:",
    actions: "Actions that can win most for the effort:",
    worth: (points, effort) => `up to ${points}, ${effort}`,
    noActions: "There are no lost points to win here, so the checklist has the steps alone.",
    open: "Choose and save",
    gone: "This proposal is no longer there. Ask for a new one.",
  },
  choose: {
    title: "New checklist",
    save: "Save",
    cancel: "Cancel",
    actions: "Actions",
    steps: "Steps along the way",
    owner: "Owner of the actions",
    ownerHint: "May stay empty, and can be changed for each action later.",
    start: "Dates count from",
    startHint: "The steps are due after 1, 3, 7, 90 and 180 days. All of them can be moved.",
    nothingChosen: "Choose at least one action or one step, and a date.",
  },
  points: (points) => (points === "1" ? "1 point" : `${points} points`),
  efforts: {
    XS: "very little effort",
    S: "little effort",
    M: "medium effort",
    L: "a lot of effort",
    XL: "a very large effort",
  },
  card: {
    headline: (node) => `Checklist: ${node}`,
    progress: (done, all, late) =>
      `${done} of ${all} done${late === 0 ? "" : `, ${late} overdue`}. Everybody in the channel sees the same list.`,
    empty: "The checklist is empty.",
    due: (date) => `due ${date}`,
    late: (date) => `overdue since ${date}`,
    noOwner: "no owner",
    tick: (item) => `Mark ${item} as done`,
    reopen: (item) => `Reopen ${item}`,
    verify: (item) => `Verify ${item}`,
    more: (item) => `Change ${item}`,
    hidden: (count) => (count === 1 ? "One more item is not shown." : `${count} more items are not shown.`),
  },
  statuses: {
    open: "open",
    "in-progress": "in progress",
    done: "done, not verified",
    verified: "verified",
    declined: "set aside",
  },
  refused: {
    stale: (item, status) =>
      `Somebody else changed ${item} in the meantime; it is now ${status}. Have another look at it.`,
    ownWork: (item) => `${item} has to be verified by somebody other than the person who did the work.`,
    notDone: (item) => `${item} has not been marked as done yet, so it can't be verified.`,
    declined: (item) => `${item} has been set aside. Adopt it first.`,
    gone: "This item is no longer there.",
    other: "That could not be done. Have another look at the item.",
  },
};
