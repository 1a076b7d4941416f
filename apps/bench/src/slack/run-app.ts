// A Slack app as a process of its own, from its start to its end.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { botToken } from "./fake-slack.js";

export const signingSecret = "bench-secret";

export interface RunningApp {
  /** Where Slack sends events. */
  readonly address: string;
  /** Milliseconds from the start of the process to its first word. */
  readonly start: number;
  /** Resident memory now, in megabytes. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** The program prints its address once it answers. */
export async function runApp(program: string, slackApiUrl: string): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), "kompass bench "));
  const { PATH = "" } = process.env;
  const begun = performance.now();
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      PATH,
      NODE_ENV: "production",
      PORT: "0",
      SLACK_API_URL: slackApiUrl,
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      KOMPASS_DATA_DIR: join(folder, "store"),
      KOMPASS_LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const [line] = await Promise.race([
    once(child.stdout.setEncoding("utf8"), "data"),
    exited.then(([code]) => Promise.reject(new Error(`${program} ended with ${code}`))),
  ]);
  const start = performance.now() - begun;
  const address = /http:\S+/.exec(String(line))?.[0];
  if (address === undefined) throw new Error(`${program} does not say where it listens: ${line}`);
  return {
    address,
    start,
    memory: () => Number(spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" }).stdout) / 1_024,
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}
