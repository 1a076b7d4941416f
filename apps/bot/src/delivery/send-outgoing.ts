// Each thing to say by its own way.
import type { OutgoingBody } from "./outgoing.js";
import { publishHome } from "./senders/publish-home.js";
import { sendCard } from "./senders/send-card.js";
import { sendFile } from "./senders/send-file.js";
import { sendMessage } from "./senders/send-message.js";
import { sendPrivate } from "./senders/send-private.js";
import { sendResponse } from "./senders/send-response.js";
import { sendWindow } from "./senders/send-window.js";
import type { Occasion } from "./senders/sender.js";
import type { Sent } from "./sending.js";

export function sendOutgoing(body: OutgoingBody, occasion: Occasion): Promise<Sent> {
  switch (body.send) {
    case "message":
      return sendMessage(body, occasion);
    case "private":
      return sendPrivate(body, occasion);
    case "response":
      return sendResponse(body, occasion);
    case "card":
      return sendCard(body, occasion);
    case "file":
      return sendFile(body, occasion);
    case "window":
      return sendWindow(body, occasion);
    case "home":
      return publishHome(body, occasion);
  }
}
