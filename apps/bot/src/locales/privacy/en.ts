// The words about what is kept of people in English.
import type { PrivacyStrings } from "./privacy-strings.js";

export const en: PrivacyStrings = {
  fileTitle: "Data about you in Kompass",
  yourData: "Here is everything that is stored about you. Only you see this file.",
  sentDirectly: "I have sent you the file in a direct message, so that only you see it.",
  whom: "Whom is it about? Write for example “erase personal data of @name”, one person at a time.",
  erasing: (name) => `Erase the personal data of ${name}?`,
  whatGoes:
    "The name, the link to Slack, the choice of language, the questions and everything else stored about the person will be gone. This can't be undone.",
  whatStays:
    "The plan and the logs stay, but no longer say who the person was. Items that the person owns need a new owner.",
  erase: (name) => `Erase data of ${name}`,
  confirm: "Yes, erase",
  cancel: "Cancel",
  erased: "The personal data have been erased. Should the person come back, they count as somebody new.",
};
