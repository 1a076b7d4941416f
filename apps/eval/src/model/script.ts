// What a scripted model says to each question: a fixed share is right, a fixed share is not.
import type { Answer } from "@kompass/answers";
import type { ScoredAnswer } from "../scoring/score-answer.js";

/** `right`: as another wording of the same item is understood; `misled`: as something else is; `faulty`: nothing that can be used. */
export type Manner = "right" | "misled" | "faulty";

export interface Line {
  readonly manner: Manner;
  /** `null` for no reply at all. */
  readonly reply: string | null;
}

const route = (query: Answer["query"]): string => JSON.stringify({ query });

/** Of ten replies five are right, one is about something else, and four are none. */
const turns: readonly ((right: string, other: string) => Line)[] = [
  (right) => ({ manner: "right", reply: right }),
  () => ({ manner: "faulty", reply: "Det er 99 poeng, tror jeg." }),
  (right) => ({ manner: "right", reply: `\`\`\`json\n${right}\n\`\`\`` }),
  (right) => ({ manner: "faulty", reply: right.slice(0, -2) }),
  (right) => ({ manner: "right", reply: right }),
  (_right, other) => ({ manner: "misled", reply: other }),
  (right) => ({ manner: "right", reply: right }),
  () => ({ manner: "faulty", reply: null }),
  (right) => ({ manner: "right", reply: right }),
  () => ({ manner: "faulty", reply: route({ kind: "score", refs: ["9.9"], show: "points", why: false }) }),
];

/** A line for each answer of the rules alone, in their order. */
export function scriptFor(scored: readonly ScoredAnswer[]): readonly Line[] {
  const known = scored.filter(({ fails, answer }) => !fails.includes("right") && answer.status === "answered");
  return scored.map(({ question }, index) => {
    const wording = known.find((other) => other.question.item === question.item);
    const others = known.filter((other) => other.question.item !== question.item);
    const other = others[(index * 7) % others.length];
    const turn = turns[index % turns.length] ?? turns[0];
    const line = turn?.(route(wording?.answer.query ?? null), route(other?.answer.query ?? null));
    return line ?? { manner: "faulty", reply: null };
  });
}
