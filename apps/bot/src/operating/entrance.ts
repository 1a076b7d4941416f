// New connections come in between two answers: Node lets in one each time its loop turns, and Slack waits three seconds.
import type { Server } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { Dependencies } from "../dependencies.js";

/** In milliseconds: however many come, answers go on. */
const longest = 20;

interface Entrance {
  readonly watch: (server: Server) => void;
  /** The same answers; each lets in first who is at the door. */
  readonly answerBeside: (answer: Dependencies["answer"]) => Dependencies["answer"];
}

export function createEntrance(): Entrance {
  let cameIn = 0;
  let seen = 0;
  let queue = Promise.resolve();
  const makeWay = (): Promise<void> => {
    queue = queue.then(async () => {
      const since = performance.now();
      while (cameIn !== seen && performance.now() - since < longest) {
        seen = cameIn;
        await setImmediate();
      }
    });
    return queue;
  };
  return {
    watch: (server) => {
      server.on("connection", () => {
        cameIn += 1;
      });
    },
    answerBeside:
      (answer) =>
      async (...asked) => {
        await makeWay();
        return answer(...asked);
      },
  };
}
