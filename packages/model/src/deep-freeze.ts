// Freezes a value and all that it holds, so that what was parsed stays as it was parsed.

/** Entries of a map are frozen too; the map itself is kept by its type, `ReadonlyMap`. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    const parts: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
    for (const part of parts) deepFreeze(part);
  }
  return value;
}
