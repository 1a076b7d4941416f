// "Hvor står det at …?", "On which line is 5.2?": where the answer to the rest of the question stands.
import type { CueName } from "../cues/cues.js";
import { has, type Reading, sureNodes } from "../reading.js";
import { candidate, type Intent, surest } from "./intent.js";
import { unexplained } from "./scope.js";

/** Hints of where something stands, which say nothing of what it is. */
const asking: readonly CueName[] = ["source", "label", "where"];

/** The question without asking where. */
function whatIsSought(reading: Reading): Reading {
  const gone = new Set(
    reading.cues.flatMap(({ name, at }) => (name === "source" ? at.map((index) => reading.words[index]?.folded) : [])),
  );
  return {
    ...reading,
    cues: reading.cues.filter(({ name }) => !asking.includes(name)),
    telling: reading.telling.filter((word) => !gone.has(word)),
  };
}

/** "Where does Kommunekompasset come from?" asks for its origin. */
const asksOrigin = (reading: Reading): boolean =>
  has(reading, "tool") && unexplained(reading).length === 0 && reading.nodes.length === 0;

/** `others` read what is sought. */
export function createReadSourceOf(others: readonly Intent[]): Intent {
  return {
    kind: "source-of",
    read: (reading, knowledge) => {
      if (!has(reading, "source") || has(reading, "agrees") || asksOrigin(reading)) return undefined;
      const sought = whatIsSought(reading);
      const named = sureNodes(sought).some(({ by }) => by === "number" || by === "name");
      const { telling } = sought;
      if (!named && telling.length > 0 && knowledge.topicFit(telling).findings > 0) {
        return candidate(
          { kind: "source-of", of: { kind: "topic", words: [...telling], categories: [], within: null } },
          ofTopic,
        );
      }
      const best = surest(others, sought, knowledge);
      if (!best || best.query.kind === "source-of") return undefined;
      return candidate({ kind: "source-of", of: best.query }, best.weight + surer);
    },
  };
}

/** Words that a remark holds are what is sought. */
const ofTopic = 0.9;
/** Whoever asks where wants the place, whatever else the words would ask. */
const surer = 0.1;
