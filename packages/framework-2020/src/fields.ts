// Reads values out of YAML strictly: a missing, misspelt or ill-typed field is refused with its place.
import { InvalidSourceError } from "./invalid-source-error.ts";

export type Read<T> = (value: unknown, place: string) => T;

function refuse(place: string, message: string): never {
  throw new InvalidSourceError([{ pointer: place, message }]);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const readText: Read<string> = (value, place) =>
  typeof value === "string" && value.trim() === value && value !== ""
    ? value
    : refuse(place, "must be a text (numbers like 5.2 in quotation marks), without spaces around it");

export const readCount: Read<number> = (value, place) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : refuse(place, "must be a whole number");

export function readOneOf<T extends string>(allowed: readonly T[]): Read<T> {
  return (value, place) =>
    allowed.find((candidate) => candidate === value) ?? refuse(place, `must be one of ${allowed.join(", ")}`);
}

export function readList<T>(readItem: Read<T>): Read<readonly T[]> {
  return (value, place) =>
    Array.isArray(value)
      ? value.map((item, index) => readItem(item, `${place}/${index}`))
      : refuse(place, "must be a list");
}

/** A map from names that the source chooses to values of one kind. */
export function readMap<T>(readItem: Read<T>): Read<ReadonlyMap<string, T>> {
  return (value, place) =>
    isMap(value)
      ? new Map(Object.entries(value).map(([key, item]) => [key, readItem(item, `${place}/${key}`)]))
      : refuse(place, "must be a map");
}

/** A map with exactly these fields; the optional ones may be absent. */
export function readFields<Required extends string, Optional extends string = never>(
  value: unknown,
  place: string,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Readonly<Record<Required, unknown> & Partial<Record<Optional, unknown>>> {
  if (!isMap(value)) return refuse(place, "must be a map");
  const known: readonly string[] = [...required, ...optional];
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  if (unknown.length > 0) refuse(place, `has unknown fields: ${unknown.join(", ")}`);
  const missing = required.filter((key) => !(key in value));
  if (missing.length > 0) refuse(place, `lacks ${missing.join(", ")}`);
  return value as Record<Required, unknown> & Partial<Record<Optional, unknown>>;
}
