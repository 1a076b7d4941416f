// The words about reading a file into the plan in English.
import type { ImportStrings } from "./import-strings.js";

export const en: ImportStrings = {
  how: "To read a plan in, send me the CSV or JSON file from “export the plan” in a direct message, with the text “import the plan”. I show what would change before anything happens.",
  oneAtATime: "Send one file at a time, so that we see what each of them changes.",
  notFetched: {
    external: "That file is kept by another service than Slack, and I fetch nothing from there. Upload it to Slack.",
    "foreign-address": "Slack gave an address for the file that is not Slack's own, so I have not fetched it.",
    "too-large": "The file is larger than 5 MB, and no plan is. Is it the right file?",
    unreachable: "I could not fetch the file from Slack. Try again in a while.",
  },
  unchanged: "The plan is already as in the file. Nothing has changed.",
  problems: {
    headline: (file) => `${file} can't be read in`,
    nothingChanged: "Nothing has changed. Put this right and send the file again:",
    line: (line) => `Line ${line}`,
    path: (path) => `At ${path}`,
    entry: (version) => `Line ${version} of the log`,
    texts: {
      unreadable: () => "the table is not a valid CSV file",
      "missing-column": (found) => `the column “${found}” is missing`,
      "unknown-item": (found) => `the plan has no item called “${found}”`,
      "not-a-version": (found) => `“${found}” is not a version; leave that column as it is`,
      "not-a-date": (found) => `“${found}” is not a date; write it as 2026-11-30`,
      "unknown-plan-level": (found) => `“${found}” is not a plan level`,
      "not-a-text": () => "the file is not a text file",
      "broken-json": () => "the file is not valid JSON",
      "not-an-archive": (found) => `this is not a plan as I write it (${found})`,
      "other-history": () => "the log says something else than that of the plan here, so the two can't be joined",
      "broken-log": () => "the log does not add up",
    },
    more: (count) => `There are ${count} more problems of this kind.`,
  },
  preview: {
    headline: (file) => `What ${file} changes`,
    edits: (count) => (count === 1 ? "One change:" : `${count} changes:`),
    archive: (entries, items) =>
      `The log gets ${entries === 1 ? "one more line" : `${entries} more lines`}, and the plan then has ${items === 1 ? "one item" : `${items} items`}.`,
    notYet: "Nothing has changed yet.",
    becomes: (part, before, after) => `${part}: ${before} becomes ${after}`,
    parts: { role: "role", start: "start", due: "due date", planLevel: "plan level" },
    nothing: "empty",
    more: (count) => (count === 1 ? "One more change." : `${count} more changes.`),
    apply: "Read it in",
    drop: "Leave it",
  },
  done: (file) => `${file} has been read into the plan.`,
  dropped: "All right. Nothing has changed.",
  gone: "That proposal has been read in, left or replaced by a newer file already.",
  nothingChanged: (why) => `Nothing has changed, because something in the file is no longer possible: ${why}`,
};
