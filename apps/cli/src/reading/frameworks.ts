// The frameworks that the command line brings along.
import { type ActionCatalogue, defineCatalogue } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, type Framework } from "@kompass/model";
import { UsageError } from "../usage-error.js";

const documents = { [kommunekompasset2020.id]: kommunekompasset2020 } as const;
const defined = new Map<string, Framework>();

export const defaultFrameworkId: string = kommunekompasset2020.id;

/** Throws `cli/unknown-framework`. */
export function frameworkOf(id: string, place: string): Framework {
  const known = defined.get(id);
  if (known) return known;
  const document = Object.entries(documents).find(([documentId]) => documentId === id)?.[1];
  if (!document)
    throw new UsageError("cli/unknown-framework", { place, facts: { known: Object.keys(documents).join(", ") } });
  const framework = defineFramework(document);
  defined.set(id, framework);
  return framework;
}

/** Loaded where it is asked for: the other commands start without it. */
export async function catalogueOf(framework: Framework): Promise<ActionCatalogue> {
  const { recommendedActions2020 } = await import("@kompass/framework-2020/actions");
  return defineCatalogue(framework, recommendedActions2020);
}
