// The built app as a process of its own, for tests that want it as it runs in production.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

export interface RunningMain {
  /** The line that the app prints once it answers. */
  readonly greeting: string;
  /** Ends the process with this signal and resolves with its exit code, `null` where the signal killed it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Resolves when the app answers; rejects with what it wrote where it ends before that. */
export async function runMain(environment: Record<string, string>, folder: string): Promise<RunningMain> {
  const { PATH = "" } = process.env;
  const app = spawn(process.execPath, [main], { cwd: folder, env: { PATH, ...environment } });
  const exited = once(app, "exit").then(([code]) => code as number | null);
  const greeting = await Promise.race([firstLineOf(app), failureOf(app, exited)]);
  return {
    greeting,
    end(signal = "SIGTERM") {
      app.kill(signal);
      return exited;
    },
  };
}

function firstLineOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let written = "";
    stdout?.setEncoding("utf8").on("data", (text: string) => {
      written += text;
      if (written.includes("\n")) resolve(written.slice(0, written.indexOf("\n")));
    });
  });
}

async function failureOf({ stderr }: ChildProcess, exited: Promise<number | null>): Promise<never> {
  let written = "";
  stderr?.setEncoding("utf8").on("data", (text: string) => {
    written += text;
  });
  throw new Error(`ended with ${await exited} before it answered: ${written}`);
}
