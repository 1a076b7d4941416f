// A framework document becomes a framework, or one error that names every fault.
import { deepFreeze } from "../deep-freeze.js";
import { describeFaults, type Fault, KompassError } from "../errors.js";
import { faultsOfZod } from "../faults-of-zod.js";
import { exact, sum } from "../numbers/exact.js";
import { checkArithmetic } from "./checks/arithmetic.js";
import { checkStructure } from "./checks/structure.js";
import { checkTexts } from "./checks/texts.js";
import { type Framework, type FrameworkNode, totalRef } from "./framework.js";
import { type FrameworkDocument, frameworkDocumentSchema } from "./framework-document.js";

const checks: readonly ((document: FrameworkDocument) => readonly Fault[])[] = [
  checkStructure,
  checkArithmetic,
  checkTexts,
];

export class InvalidFrameworkError extends KompassError {
  readonly code = "model/invalid-framework";
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`This is not a framework:\n${describeFaults(faults)}`);
    this.faults = faults;
  }
}

function treeOf(document: FrameworkDocument): ReadonlyMap<string, FrameworkNode> {
  const nodes = new Map<string, FrameworkNode>();
  const worthOf = new Map(document.areas.map((area) => [area.id, exact(area.maximum)]));
  const maximumOf = (areas: readonly string[]) => sum(areas.map((id) => worthOf.get(id) ?? exact(0)));
  const everyArea = document.perspectives.flatMap(({ areas }) => areas);
  nodes.set(totalRef, {
    ref: totalRef,
    level: "total",
    parent: undefined,
    children: document.perspectives.map(({ id }) => id),
    maximum: maximumOf(everyArea),
  });
  for (const perspective of document.perspectives) {
    nodes.set(perspective.id, {
      ref: perspective.id,
      level: "perspective",
      parent: totalRef,
      children: perspective.areas,
      maximum: maximumOf(perspective.areas),
    });
    for (const areaId of perspective.areas) {
      const subareas = document.subareas.filter((subarea) => subarea.area === areaId);
      nodes.set(areaId, {
        ref: areaId,
        level: "area",
        parent: perspective.id,
        children: subareas.map(({ id }) => id),
        maximum: worthOf.get(areaId),
      });
      for (const subarea of subareas) {
        const questions = document.questions.filter((question) => question.subarea === subarea.id);
        nodes.set(subarea.id, {
          ref: subarea.id,
          level: "subarea",
          parent: areaId,
          children: questions.map(({ id }) => id),
          maximum: exact(subarea.maximum),
        });
        for (const { id, maximum } of questions) {
          nodes.set(id, {
            ref: id,
            level: "question",
            parent: subarea.id,
            children: [],
            maximum: maximum === null ? undefined : exact(maximum),
          });
        }
      }
    }
  }
  return nodes;
}

/**
 * Checks a framework document (what a framework package exports) and makes it ready for use.
 * Throws `model/invalid-framework` with all its faults.
 */
export function defineFramework(document: unknown): Framework {
  const parsed = frameworkDocumentSchema.safeParse(document);
  if (!parsed.success) throw new InvalidFrameworkError(faultsOfZod(parsed.error));
  const source = parsed.data;
  const faults = checks.flatMap((check) => check(source));
  if (faults.length > 0) throw new InvalidFrameworkError(faults);
  const { scoringPolicy: policy } = source;
  return deepFreeze({
    id: source.id,
    edition: source.edition,
    version: source.version,
    title: source.title,
    publisher: source.publisher,
    rights: source.rights,
    baseLocale: source.baseLocale,
    locales: source.locales,
    completeness: {
      expected: source.completeness.expected,
      present: {
        perspectives: source.perspectives.length,
        areas: source.areas.length,
        subareas: source.subareas.length,
        questions: source.questions.length,
      },
    },
    dimensions: source.dimensions.map(({ id, levels }) => ({
      id,
      weight: exact(policy.weights[id]),
      levels: new Map(levels.map((level) => [level.id, exact(level.value)])),
    })),
    policy: {
      provenance: policy.provenance,
      note: policy.note,
      decimals: { subarea: policy.rounding.subarea, area: policy.rounding.area, total: policy.rounding.total },
      notApplicable: policy.notApplicable,
    },
    nodes: treeOf(source),
    texts: source.texts,
    passages: source.passages,
  });
}
