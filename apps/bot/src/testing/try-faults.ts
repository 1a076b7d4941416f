// Plays a scenario again and again, each time with one thing that goes wrong, and tells what came of it.
import { intakeStringsOf } from "../locales/intake/intake-strings-of.js";
import { rightsStringsOf } from "../locales/rights/rights-strings-of.js";
import { stringsOf } from "../locales/strings-of.js";
import { apologyView } from "../views/apology-view.js";
import { type FaultAt, faultsAt, playWithFault } from "./faulty-stage.js";
import type { Scenario } from "./scenarios/scenario.js";

const long = process.env.KOMPASS_LONG === "1";
const sideBySide = 8;

/** What may be said beside what was wanted: what to do now. */
const clearWords: readonly string[] = [
  stringsOf("nb").notOpened,
  rightsStringsOf("nb").whoAreYou,
  apologyView("nb").text,
  intakeStringsOf("nb").refused.unreachable("nordvik-2031.txt", ""),
];

/** In the short run each call and each delivery once, with the faults in turn; `tried` holds the names of both. */
function sample(cells: readonly FaultAt[], tried: Set<string>): readonly FaultAt[] {
  const fresh = Map.groupBy(cells, ({ moment }) => moment.of);
  return [...fresh].flatMap(([of, some]) => {
    if (tried.has(of)) return [];
    const chosen = some.find(({ fault }) => !tried.has(fault)) ?? some.at(tried.size % some.length);
    tried.add(of);
    if (chosen !== undefined) tried.add(chosen.fault);
    return chosen ?? [];
  });
}

/** "" where all went as it should. */
async function tryOut(scenario: Scenario, at: FaultAt, expected: readonly string[]): Promise<string> {
  const { fault, moment } = at;
  const name = `${fault} at ${moment.of} (${moment.nth})`;
  try {
    const { said, endedEarly } = await playWithFault(scenario, at);
    const left = [...said];
    const lost = expected.filter((text) => {
      const place = left.indexOf(text);
      if (place !== -1) left.splice(place, 1);
      return place === -1;
    });
    const double = left.filter((text) => !clearWords.includes(text));
    // Where blocks were refused the whole text stands there once, and nothing to press.
    if (endedEarly && new Set(said).size === said.length) return "";
    const faults = { lost, double };
    return lost.length + double.length === 0 ? "" : `${name}: ${JSON.stringify(faults)}`;
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * What went wrong for the person: nothing, where each fault at each call and delivery ends in the same words as without
 * it, each once, with no more than clear words beside them.
 */
export async function tryFaults(scenario: Scenario, tried: Set<string>): Promise<readonly string[]> {
  const { moments, said } = await playWithFault(scenario);
  const all = moments.flatMap(faultsAt);
  const cells = [...(long ? all : sample(all, tried))];
  const failures: string[] = [];
  const work = async (): Promise<void> => {
    for (let cell = cells.shift(); cell !== undefined; cell = cells.shift()) {
      const failure = await tryOut(scenario, cell, said);
      if (failure !== "") failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return failures;
}
