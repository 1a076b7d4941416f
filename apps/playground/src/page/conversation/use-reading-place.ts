// Scrolls to where a reader goes on when something new has come in.
import type { Message } from "@kompass/slack-emulator";
import { useEffect } from "react";
import type { Thread } from "./conversation.js";

/** The newest message; where that answers what the person has just said, the question above it. */
export function useReadingPlace(threads: readonly Thread[], personId: string): void {
  const [newest, before] = threads
    .flatMap(({ first, replies }) => [first, ...replies])
    .toSorted(newestFirst)
    .slice(0, 2);
  const isAnswer = before?.user === personId && newest?.user !== personId;
  const newestTs = newest?.ts;
  const place = isAnswer ? before.ts : newestTs;
  useEffect(() => {
    if (newestTs !== undefined) document.getElementById(`message-${place}`)?.scrollIntoView({ block: "start" });
  }, [newestTs, place]);
}

function newestFirst(one: Message, other: Message): number {
  return one.ts < other.ts ? 1 : -1;
}
