// The words about making a task of a message, in English.
import type { TaskStrings } from "./task-strings.js";

export const en: TaskStrings = {
  title: "New task",
  save: "Save",
  cancel: "Cancel",
  name: "What is to be done?",
  about: "What is it about?",
  aboutHint: "The task cites the score of the area or sub-area. Type in the field to search.",
  doneWhen: "Done when",
  owner: "Owner",
  due: "Due",
  asAsked: "What the message asks for has been done.",
  madeOf: (message) => `The task was made of this message: “${message}”`,
  madeOfSilence: "The task was made of this message.",
  doneAsNamed: "What the task says has been done.",
  whichTask:
    "Write what the task is about and what is to be done, for example “make task for 5.2: Draft a service declaration”.",
};
