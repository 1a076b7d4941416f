// The recommended actions of a framework, loaded where somebody makes a plan.
import { type ActionCatalogue, defineCatalogue } from "@kompass/findings";
import type { Framework } from "@kompass/model";

const loaded = new WeakMap<Framework, Promise<ActionCatalogue>>();

/** A framework without a catalogue of its own has no recommended actions. */
export function loadCatalogue(framework: Framework): Promise<ActionCatalogue> {
  const known = loaded.get(framework) ?? load(framework);
  loaded.set(framework, known);
  return known;
}

async function load(framework: Framework): Promise<ActionCatalogue> {
  const { recommendedActions2020 } = await import("@kompass/framework-2020/actions");
  return recommendedActions2020.framework === framework.id
    ? defineCatalogue(framework, recommendedActions2020)
    : { framework: framework.id, version: framework.version, actions: [] };
}
