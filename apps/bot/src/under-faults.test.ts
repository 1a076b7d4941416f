// Whatever goes wrong at whichever call or delivery: nothing is lost, nothing double, and the person always gets a word.
import { expect, test } from "vitest";
import { intakeStringsOf } from "./locales/intake/intake-strings-of.js";
import { rightsStringsOf } from "./locales/rights/rights-strings-of.js";
import { stringsOf } from "./locales/strings-of.js";
import { type FaultAt, faultsAt, playWithFault } from "./testing/faulty-stage.js";
import { ask } from "./testing/scenarios/ask.js";
import { chart } from "./testing/scenarios/chart.js";
import { checklist } from "./testing/scenarios/checklist.js";
import { language } from "./testing/scenarios/language.js";
import { uploadOf } from "./testing/scenarios/upload.js";
import { apologyView } from "./views/apology-view.js";

const long = process.env.KOMPASS_LONG === "1";
const sideBySide = 8;
const smallReport = "Resultater\n\n5.2 Medarbeidernes fokus på service 18,3 20\n";

/** What may be said beside what was wanted: what to do now. */
const clearWords: readonly string[] = [
  stringsOf("nb").notOpened,
  rightsStringsOf("nb").whoAreYou,
  apologyView("nb").text,
  intakeStringsOf("nb").refused.unreachable("nordvik-2031.txt", ""),
];

const scenarios = [ask, chart, checklist, uploadOf(smallReport), language];

/** In the short run each call and each delivery once, with the faults in turn. */
const tried = new Set<string>();
let turn = 0;
function sample(cells: readonly FaultAt[]): readonly FaultAt[] {
  const fresh = Map.groupBy(cells, ({ moment }) => moment.of);
  return [...fresh].flatMap(([of, some]) => {
    if (tried.has(of)) return [];
    tried.add(of);
    turn += 1;
    const untried = some.filter(({ fault }) => !tried.has(fault));
    const chosen = (untried.length > 0 ? untried : some).at(turn % Math.max(1, untried.length));
    if (chosen !== undefined) tried.add(chosen.fault);
    return chosen ?? [];
  });
}

/** "" where all went as it should. */
async function tryOut(scenario: (typeof scenarios)[number], at: FaultAt, expected: readonly string[]): Promise<string> {
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

test.for(scenarios)("$name", async (scenario) => {
  const { moments, said } = await playWithFault(scenario);
  const all = moments.flatMap(faultsAt);
  const cells = [...(long ? all : sample(all))];
  const failures: string[] = [];
  const work = async (): Promise<void> => {
    for (let cell = cells.shift(); cell !== undefined; cell = cells.shift()) {
      const failure = await tryOut(scenario, cell, said);
      if (failure !== "") failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  expect(failures).toEqual([]);
});
