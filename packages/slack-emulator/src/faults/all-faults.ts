// Every fault that can be armed; a new one is a file in this folder and a line here.
import { closedStream } from "./closed-stream.js";
import { droppedSocket } from "./dropped-socket.js";
import { duplicateDelivery } from "./duplicate-delivery.js";
import { expiredTrigger } from "./expired-trigger.js";
import { hangingCall } from "./hanging-call.js";
import { invalidBlocks } from "./invalid-blocks.js";
import { lateRetry } from "./late-retry.js";
import { lostAcknowledgement } from "./lost-acknowledgement.js";
import { lostAnswer } from "./lost-answer.js";
import { lostCall } from "./lost-call.js";
import { missingScope } from "./missing-scope.js";
import { rateLimited } from "./rate-limited.js";
import { serverError } from "./server-error.js";
import { slowAnswer } from "./slow-answer.js";
import { tokenRevoked } from "./token-revoked.js";

/** Each by its name, and whether it befalls a call of the app or a delivery to it. */
export const allFaults = [
  closedStream,
  droppedSocket,
  duplicateDelivery,
  expiredTrigger,
  hangingCall,
  invalidBlocks,
  lateRetry,
  lostAcknowledgement,
  lostAnswer,
  lostCall,
  missingScope,
  rateLimited,
  serverError,
  slowAnswer,
  tokenRevoked,
] as const;

export type FaultName = (typeof allFaults)[number]["name"];
