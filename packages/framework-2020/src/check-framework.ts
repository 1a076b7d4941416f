// Everything that must hold of the document before it is published: our checks, then the model's.
import { defineFramework, type Fault } from "@kompass/model";
import type { ActionCatalogue } from "./action-catalogue.ts";
import { checkActions } from "./checks/check-actions.ts";
import { checkCatalogues } from "./checks/check-catalogues.ts";
import { checkCounts } from "./checks/check-counts.ts";
import { checkNames } from "./checks/check-names.ts";
import { checkPassages } from "./checks/check-passages.ts";
import { checkPersons } from "./checks/check-persons.ts";
import type { FrameworkDocument } from "./framework-document.ts";
import { InvalidSourceError } from "./invalid-source-error.ts";

const checks: readonly ((document: FrameworkDocument) => readonly Fault[])[] = [
  checkCounts,
  checkCatalogues,
  checkNames,
  checkPassages,
  checkPersons,
];

/** Throws `framework-2020/invalid-source` with every fault, or `model/invalid-framework`. */
export function checkFramework(document: FrameworkDocument): void {
  const faults = checks.flatMap((check) => check(document));
  if (faults.length > 0) throw new InvalidSourceError(faults);
  defineFramework(document);
}

/** Throws `framework-2020/invalid-source` with every fault of the recommended actions. */
export function checkCatalogue(catalogue: ActionCatalogue, framework: FrameworkDocument): void {
  const faults = checkActions(catalogue, framework);
  if (faults.length > 0) throw new InvalidSourceError(faults);
}
