// The words about reports in English.
import type { ReportStrings } from "./report-strings.js";

export const en: ReportStrings = {
  fileNames: {
    assessment: "evaluation",
    tertial: "tertial-report",
    caseFile: "case-file",
    calendar: "due-dates",
    plan: "follow-up-plan",
  },
  titles: {
    calendar: (subject) => `Due dates in the follow-up plan of ${subject}`,
    plan: (subject) => `The follow-up plan of ${subject}`,
  },
  asMarkdown: "Get it as Markdown",
  asSpreadsheet: "Get it as a spreadsheet",
  comments: {
    assessment: "Here is the evaluation as a file. The command line of kompass reads it.",
    tertial: "Here is the tertial report.",
    caseFile: "Here is the case file, ready to go into your case management system.",
    ownCalendar:
      "Here are your due dates. Open the file in your calendar. Get it again later, and what has changed moves.",
    wholeCalendar:
      "Here are all due dates of the plan. Open the file in your calendar. Get it again later, and what has changed moves.",
    planAsCsv:
      "Here is the plan as a table. Role, start, due date and plan level can be changed in a spreadsheet and read back: send me the file in a direct message with the text “import the plan”.",
    planAsJson:
      "Here is the whole plan with its log. It can be read back as it is: send me the file in a direct message with the text “import the plan”.",
  },
  sentDirectly: "I have sent you the file in a direct message.",
  tertial: {
    whichOne:
      "Which tertial do you mean? Try “tertial report”, “tertial report for tertial 2 2026” or “tertial report for 31 August 2026”.",
    notBegun: (from) => `That tertial does not begin until ${from}, so there is nothing to report yet.`,
    soFar: (today) => `The tertial is not over. This is how things stand on ${today}.`,
  },
  carried: {
    moved: (was, now, edition) => `${was} is now ${now} in the ${edition} edition.`,
    numbering: (edition) =>
      `The tables use the numbers that the items were made with, and the names of the ${edition} edition.`,
    gone: (was, edition) => `${was} is not in the ${edition} edition. The items keep what they rest on.`,
  },
  cut: "Get the report as a file for the rest.",
};
