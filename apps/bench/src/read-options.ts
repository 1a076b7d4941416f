// What was asked for on the command line, or one line that says what is wrong with it.
import { parseArgs } from "node:util";

export type Options =
  | { readonly names: readonly string[]; readonly json: boolean; readonly check: boolean }
  | { readonly wrong: string };

/** No names means every benchmark. */
export function readOptions(parameters: readonly string[], known: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { json: { type: "boolean", default: false }, check: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown !== undefined) return { wrong: `"${unknown}" is no benchmark; there are ${known.join(", ")}` };
    return { names: positionals.length > 0 ? positionals : known, ...values };
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message };
    throw error;
  }
}
