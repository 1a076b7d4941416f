// What is said about items changed by words, in English.
import type { ItemCommandStrings } from "./item-command-strings.js";

export const en: ItemCommandStrings = {
  unknown: (item) => `The plan has no item called ${item}.`,
  ticked: (title) => `Marked as done: ${title}. Somebody else can now verify it.`,
  reopened: (title) => `Reopened: ${title}`,
  begun: (title) => `In progress: ${title}`,
  moved: (title, from, to) => `${title}\nThe due date has moved: before ${from}, now ${to}.`,
  assigned: (title, who) => `${who} now owns ${title}`,
  commented: (title) => `The comment has been added: ${title}`,
  documented: (title) => `The evidence has been attached: ${title}`,
  verified: (title) => `Verified: ${title}`,
  whichDay: (item) => `Until when? Write for example “postpone ${item} to week 12”.`,
  whichPerson: (item) => `To whom? Mention the person: “assign ${item} to @name”, or “assign ${item} to me”.`,
  whichComment: (item) => `What do you want to say? Write “comment ${item}” and then the comment.`,
  whichEvidence: (item) => `What do you want to attach? Write “evidence ${item}” and then a link or a few words.`,
  myTasks: {
    headline: "My tasks",
    none: "no open tasks.",
    count: (open, late) =>
      `${open === 1 ? "one open task" : `${open} open tasks`}${late === 0 ? "" : `, ${late} late`}.`,
  },
};
