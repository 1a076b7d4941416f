// The program as people start it, in a folder that outlives it: killed in the middle of things, and started again.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

export interface PlaygroundProcess {
  /** The same for every start. */
  readonly address: string;
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  /** Another process on the same folder and port; resolves once it answers. */
  readonly start: () => Promise<void>;
  /** Resolves when nothing is left to do: everything taken in is worked through, everything said has left. */
  readonly drained: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Longer than the app's patience with what a dead process has begun, and the lease of what it was sending. */
const longest = 45_000;

export async function startPlaygroundProcess(folder: string): Promise<PlaygroundProcess> {
  let child: ChildProcess | undefined;
  let port = "0";
  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [program], {
      env: { PATH: process.env.PATH, KOMPASS_DATA_DIR: folder, PORT: port, KOMPASS_LOG_LEVEL: "error" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    child = started;
    const [line] = await Promise.race([once(started.stdout.setEncoding("utf8"), "data"), once(started, "exit")]);
    port = new URL(String(line).trim()).port;
  };
  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    address: `http://127.0.0.1:${port}`,
    start,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    async drained() {
      const until = Date.now() + longest;
      // Twice in a row: what was just handed over may not have been taken in when first looked.
      for (let quiet = 0; quiet < 3; quiet = leftIn(folder) === 0 ? quiet + 1 : 0) {
        if (Date.now() > until) throw new Error(`${leftIn(folder)} deliveries or messages are stuck`);
        await delay(100);
      }
    },
  };
}

/** Deliveries that are not done, and messages that have not left. */
function leftIn(folder: string): number {
  const database = new DatabaseSync(join(folder, "kompass.sqlite"), { readOnly: true });
  const row = database
    .prepare("select (select count(*) from inbox where done_at is null) + (select count(*) from outbox) as count")
    .get();
  database.close();
  return Number(row?.count);
}
