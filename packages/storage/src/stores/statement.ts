// A statement that is built once for each kind of database and run with other values each time.
import type { Compilable, CompiledQuery } from "kysely";
import type { Rows } from "../tables.js";

type Value = string | number | null;

/** Stands where a value will be. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

interface Ran<Row> {
  /** What it selects or returns. */
  readonly rows: readonly Row[];
  /** How many rows it has inserted, updated or deleted. */
  readonly changed: number;
}

const places: unknown = new Proxy({}, { get: (_, name) => new Place(String(name)) });

/**
 * `build` is given stand-ins for the values, and must not look at them. Building costs ten times what SQLite then needs to
 * run a statement; what runs with every delivery is worth this.
 */
export function statement<Values extends { readonly [Name in keyof Values]: Value }, Row>(
  build: (rows: Rows, values: Values) => Compilable<Row>,
): (rows: Rows, values: Values) => Promise<Ran<Row>> {
  const builtFor = new WeakMap<object, CompiledQuery<Row>>();
  return async (rows, values) => {
    const { adapter } = rows.getExecutor();
    const built = builtFor.get(adapter) ?? build(rows, places as Values).compile();
    builtFor.set(adapter, built);
    const given: Readonly<Record<string, Value>> = values;
    const parameters = built.parameters.map((each) => (each instanceof Place ? given[each.name] : each));
    const { rows: found, numAffectedRows = 0n } = await rows.executeQuery<Row>({ ...built, parameters });
    return { rows: found, changed: Number(numAffectedRows) };
  };
}
