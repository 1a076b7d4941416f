// Reads perspectives, areas, sub-areas, questions and dimensions with their texts in the base language.
import { type Read, readFields, readList, readText } from "./fields.ts";
import type { FrameworkDocument, NodeText } from "./framework-document.ts";
import type { CitedDocuments } from "./header.ts";
import { InvalidSourceError } from "./invalid-source-error.ts";
import { readNodeText, textFields } from "./node-text.ts";

export type Tree = Pick<FrameworkDocument, "perspectives" | "areas" | "subareas" | "questions">;

interface TreeWithTexts extends Tree {
  readonly texts: readonly (readonly [id: string, text: NodeText])[];
}

/** Points stand as whole numbers or as exact text ("45/2") in the sources, and as exact text in the document. */
const readMaximum: Read<string> = (value, place) =>
  typeof value === "number" && Number.isInteger(value) && value > 0 ? String(value) : readText(value, place);

const readUnpublishedMaximum: Read<string | null> = (value, place) =>
  value === null ? null : readMaximum(value, place);

function readArea(value: unknown, file: string, cited: CitedDocuments): TreeWithTexts {
  const area = readFields(value, file, ["id", "perspective", "maximum", "subareas", ...textFields], ["source"]);
  const areaId = readText(area.id, `${file}/id`);
  const parts = readList((item, place): TreeWithTexts => {
    const subarea = readFields(item, place, ["id", "maximum", ...textFields], ["source", "questions"]);
    const subareaId = readText(subarea.id, `${place}/id`);
    const questions = readList((entry, where) => {
      const fields = readFields(entry, where, ["id", "maximum", ...textFields], ["source"]);
      return {
        id: readText(fields.id, `${where}/id`),
        maximum: readUnpublishedMaximum(fields.maximum, `${where}/maximum`),
        text: readNodeText(fields, where, cited),
      };
    })(subarea.questions ?? [], `${place}/questions`);
    return {
      perspectives: [],
      areas: [],
      subareas: [{ id: subareaId, area: areaId, maximum: readMaximum(subarea.maximum, `${place}/maximum`) }],
      questions: questions.map(({ id, maximum }) => ({ id, subarea: subareaId, maximum })),
      texts: [
        [subareaId, readNodeText(subarea, place, cited)],
        ...questions.map(({ id, text }) => [id, text] as const),
      ],
    };
  })(area.subareas, `${file}/subareas`);
  return {
    perspectives: [],
    areas: [
      {
        id: areaId,
        perspective: readText(area.perspective, `${file}/perspective`),
        maximum: readMaximum(area.maximum, `${file}/maximum`),
      },
    ],
    subareas: parts.flatMap(({ subareas }) => subareas),
    questions: parts.flatMap(({ questions }) => questions),
    texts: [[areaId, readNodeText(area, file, cited)], ...parts.flatMap(({ texts }) => texts)],
  };
}

function textsById(entries: readonly (readonly [string, NodeText])[]): Readonly<Record<string, NodeText>> {
  const twice = entries.filter(([id], index) => entries.findIndex(([other]) => other === id) !== index);
  if (twice.length > 0) {
    throw new InvalidSourceError(twice.map(([id]) => ({ pointer: `nodes/${id}`, message: "stands twice" })));
  }
  return Object.fromEntries(entries);
}

export function readTree(
  sources: { readonly perspectives: unknown; readonly dimensions: unknown; readonly areas: readonly unknown[] },
  cited: CitedDocuments,
): { readonly tree: Tree; readonly texts: Readonly<Record<string, NodeText>> } {
  const perspectives = readList((value, place) => {
    const fields = readFields(value, place, ["id", "areas", ...textFields], ["source"]);
    return {
      id: readText(fields.id, `${place}/id`),
      areas: readList(readText)(fields.areas, `${place}/areas`),
      text: readNodeText(fields, place, cited),
    };
  })(sources.perspectives, "perspectives.yaml");
  const dimensions = readList((value, place) => {
    const fields = readFields(value, place, ["id", ...textFields], ["source"]);
    return [readText(fields.id, `${place}/id`), readNodeText(fields, place, cited)] as const;
  })(sources.dimensions, "dimensions.yaml");
  const areas = sources.areas.map((value, index) => readArea(value, `areas/area-${index + 1}.yaml`, cited));
  return {
    tree: {
      perspectives: perspectives.map(({ id, areas: members }) => ({ id, areas: members })),
      areas: areas.flatMap((area) => area.areas),
      subareas: areas.flatMap(({ subareas }) => subareas),
      questions: areas.flatMap(({ questions }) => questions),
    },
    texts: textsById([
      ...perspectives.map(({ id, text }) => [id, text] as const),
      ...areas.flatMap(({ texts }) => texts),
      ...dimensions,
    ]),
  };
}
