// Runs the command line in this process and keeps what it writes.
import { run } from "../run.js";

export interface Run {
  readonly exitCode: 0 | 1 | 2;
  readonly printed: string;
  readonly complained: string;
}

export async function kompass(...args: readonly string[]): Promise<Run> {
  let printed = "";
  let complained = "";
  const exitCode = await run(args, {
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
  });
  return { exitCode, printed, complained };
}

/** What a command prints with `--json`, for expectations that name the fields they need. */
export async function kompassJson<Shape>(...args: readonly string[]): Promise<Shape> {
  return JSON.parse((await kompass(...args, "--json")).printed);
}
