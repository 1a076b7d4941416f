// What the elements of messages and views hold, for everybody and for those who have changed something.
import type { Block } from "@kompass/block-kit";
import { type StateValue, type StateValues, valuesOf } from "./state-values.js";
import type { Inputs } from "./workspace.js";

interface Place {
  readonly blocks: readonly Block[];
  readonly shown: StateValues;
  readonly changed: Map<string, StateValues>;
}

interface Change {
  readonly place: string;
  readonly user: string;
  readonly blockId: string;
  readonly actionId: string;
  readonly value: StateValue;
}

export interface InputState {
  /** Shows blocks in a place, for the first time or anew: what the same elements held before, they still hold. */
  show(place: string, blocks: readonly Block[]): void;
  change(change: Change): void;
  forget(place: string): void;
  values(place: string, userId: string): StateValues;
  all(): readonly Inputs[];
}

export function createInputState(): InputState {
  const places = new Map<string, Place>();
  const values = (place: Place, userId: string) => valuesOf(place.blocks, place.changed.get(userId) ?? {}, place.shown);
  return {
    show(id, blocks) {
      const before = places.get(id);
      const shown = valuesOf(blocks, before?.shown ?? {});
      if (before === undefined && Object.keys(shown).length === 0) return;
      places.set(id, { blocks, shown, changed: before?.changed ?? new Map() });
    },
    change({ place: id, user, blockId, actionId, value }) {
      const place = places.get(id);
      if (place === undefined) return;
      const before = place.changed.get(user) ?? {};
      place.changed.set(user, { ...before, [blockId]: { ...before[blockId], [actionId]: value } });
    },
    forget: (id) => void places.delete(id),
    values(id, userId) {
      const place = places.get(id);
      return place === undefined ? {} : values(place, userId);
    },
    all: () =>
      [...places].flatMap(([id, place]) => [
        { place: id, user: null, values: place.shown },
        ...[...place.changed.keys()].map((user) => ({ place: id, user, values: values(place, user) })),
      ]),
  };
}
