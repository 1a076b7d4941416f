// What the app listens to and what it calls, read from the app itself.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { App } from "@slack/bolt";
import { allListeners } from "../listeners/all-listeners.js";
import type { Surface } from "../listeners/surface.js";

export interface Heard {
  /** By the names that Bolt knows them by: "message" stands for every kind of message. */
  readonly events: readonly string[];
  readonly commands: readonly string[];
  /** Callback ids. */
  readonly shortcuts: readonly string[];
}

/** Lets every listener register itself at an app that only writes down what it is told. */
export function heardByTheApp(): Heard {
  const heard = { event: new Set<string>(), command: new Set<string>(), shortcut: new Set<string>() };
  const app = new Proxy(
    {},
    {
      get: (_, verb) => (constraint: unknown) => {
        if (verb === "message") heard.event.add("message");
        if (verb !== "event" && verb !== "command" && verb !== "shortcut") return;
        const id = constraint instanceof Object ? Reflect.get(constraint, "callback_id") : constraint;
        heard[verb].add(String(id));
      },
    },
  );
  for (const listen of allListeners) listen(app as App, {} as Surface);
  return { events: [...heard.event], commands: [...heard.command], shortcuts: [...heard.shortcut] };
}

const call = /\b(?:\w*[cC]lient|slack)\s*\.\s*([a-zA-Z]\w*(?:\s*\.\s*[a-zA-Z]\w*)*)\s*\(/g;

/** Methods of Slack's Web API that the sources call on something named "client". */
export function calledByTheApp(): readonly string[] {
  const root = join(import.meta.dirname, "..");
  const texts = globSync("**/*.ts", { cwd: root })
    .filter((path) => !/\.test(-prop)?\.ts$|^testing\//.test(path.replaceAll("\\", "/")))
    .map((path) => readFileSync(join(root, path), "utf8"));
  const called = texts.flatMap((text) => [...text.matchAll(call)].map(([, method = ""]) => method.replace(/\s/g, "")));
  return [...new Set(called)].toSorted();
}
