// Whatever became of a question, as a message.
import type { Answer } from "@kompass/answers";
import type { BlockMessage } from "@kompass/block-kit";
import { answeredView } from "./answered-view.js";
import { clarifyView } from "./clarify-view.js";
import { declinedView } from "./declined-view.js";

export function answerView(answer: Answer): BlockMessage {
  switch (answer.status) {
    case "answered":
      return answeredView(answer);
    case "declined":
      return declinedView(answer);
    case "clarify":
      return clarifyView(answer);
  }
}
