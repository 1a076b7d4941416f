// Reads policy.yaml: how points are computed, and for every part whether the publisher has said so.
import { type Read, readCount, readFields, readList, readOneOf, readText } from "./fields.ts";
import type { FrameworkDocument, PolicyPart, ScoringPolicy } from "./framework-document.ts";

type Level = FrameworkDocument["dimensions"][number]["levels"][number];

export interface Policy {
  readonly dimensions: FrameworkDocument["dimensions"];
  readonly scoringPolicy: ScoringPolicy;
}

const place = "policy.yaml";
const partNames = ["dimensions", "levels", "questionRule", "weights", "rollUp", "rounding", "notApplicable"] as const;

const readLevel: Read<Level> = (value, where) => {
  const { id, value: worth } = readFields(value, where, ["id", "value"]);
  return { id: readText(id, `${where}/id`), value: readText(worth, `${where}/value`) };
};

const readRounding: Read<ScoringPolicy["rounding"]> = (value, where) => {
  const fields = readFields(value, where, ["subarea", "area", "total", "tie"]);
  return {
    subarea: readCount(fields.subarea, `${where}/subarea`),
    area: readCount(fields.area, `${where}/area`),
    total: readCount(fields.total, `${where}/total`),
    tie: readText(fields.tie, `${where}/tie`),
  };
};

function readWeights(value: unknown, where: string, dimensions: readonly string[]): ScoringPolicy["weights"] {
  const fields = readFields(value, where, dimensions);
  return Object.fromEntries(dimensions.map((id) => [id, readText(fields[id], `${where}/${id}`)]));
}

function readPart(value: unknown, part: string): PolicyPart & { readonly value: unknown } {
  const where = `${place}/${part}`;
  const fields = readFields(value, where, ["provenance", "why", "value"]);
  return {
    part,
    provenance: readOneOf(["stated", "assumed"])(fields.provenance, `${where}/provenance`),
    why: readText(fields.why, `${where}/why`),
    value: fields.value,
  };
}

export function readPolicy(value: unknown): Policy {
  const fields = readFields(value, place, partNames);
  const parts = partNames.map((part) => readPart(fields[part], part));
  const valueOfPart = (name: (typeof partNames)[number]): unknown => parts.find(({ part }) => part === name)?.value;
  const ids = readList(readText)(valueOfPart("dimensions"), `${place}/dimensions/value`);
  const levels = readList(readLevel)(valueOfPart("levels"), `${place}/levels/value`);
  const assumed = parts.filter(({ provenance }) => provenance === "assumed").map(({ part }) => part);
  return {
    dimensions: ids.map((id) => ({ id, levels })),
    scoringPolicy: {
      provenance: assumed.length > 0 ? "assumed" : "stated",
      note: `Assumed, since nothing published states them: ${assumed.join(", ")}.`,
      questionRule: readText(valueOfPart("questionRule"), `${place}/questionRule/value`),
      weights: readWeights(valueOfPart("weights"), `${place}/weights/value`, ids),
      rollUp: readText(valueOfPart("rollUp"), `${place}/rollUp/value`),
      rounding: readRounding(valueOfPart("rounding"), `${place}/rounding/value`),
      notApplicable: readText(valueOfPart("notApplicable"), `${place}/notApplicable/value`),
      parts: parts.map(({ part, provenance, why }) => ({ part, provenance, why })),
    },
  };
}
