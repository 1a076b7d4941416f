// How much happens and how long it takes, for Prometheus: never of whom, where or about what.
import type { App } from "@slack/bolt";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Log } from "../logging/log.js";

export interface Metrics {
  /** The same log; what it is told is counted by its name, quiet lines too. */
  readonly logTo: (log: Log) => Log;
  /** The same way to Slack; each call is timed by its method. */
  readonly fetchBy: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
  /** Times what comes in from now on: until it is acknowledged, and until everything is done. */
  readonly observe: (app: Pick<App, "processEvent">) => void;
  readonly contentType: string;
  /** As Prometheus reads it. */
  readonly text: () => Promise<string>;
}

/** In seconds; Slack waits three for an acknowledgement. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];

type Kind = "event" | "command" | "interaction";

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const shared = { registers: [registry], buckets };
  const happened = new Counter({
    name: "kompass_log_events_total",
    help: "What has happened, by the name it has in the log",
    labelNames: ["event", "level"],
    registers: [registry],
  });
  const calls = new Histogram({
    name: "kompass_slack_call_seconds",
    help: "Calls of Slack's Web API, by method and HTTP status (0: not reached)",
    labelNames: ["method", "status"],
    ...shared,
  });
  const acknowledged = new Histogram({
    name: "kompass_acknowledgement_seconds",
    help: "From the arrival of a delivery until it is acknowledged",
    labelNames: ["kind"],
    ...shared,
  });
  const done = new Histogram({
    name: "kompass_delivery_seconds",
    help: "From the arrival of a delivery until everything is done",
    labelNames: ["kind", "outcome"],
    ...shared,
  });
  return {
    logTo: (log) => (level, event, facts) => {
      happened.inc({ event, level });
      log(level, event, facts);
    },
    fetchBy: (fetch) => async (input, init) => {
      const end = calls.startTimer({ method: methodOf(input) });
      try {
        const answer = await fetch(input, init);
        end({ status: answer.status });
        return answer;
      } catch (error) {
        end({ status: 0 });
        throw error;
      }
    },
    observe: (app) => {
      const into = app.processEvent.bind(app);
      app.processEvent = async (event) => {
        const kind = kindOf(event.body);
        const endOfWaiting = acknowledged.startTimer({ kind });
        const end = done.startTimer({ kind });
        const ack: typeof event.ack = async (response) => {
          await event.ack(response);
          endOfWaiting();
        };
        try {
          await into({ ...event, ack });
          end({ outcome: "done" });
        } catch (error) {
          end({ outcome: "failed" });
          throw error;
        }
      };
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

/** The method of the Web API; every other address of Slack's is "other", since it may name a workspace. */
function methodOf(input: Parameters<typeof globalThis.fetch>[0]): string {
  const address = input instanceof Request ? input.url : String(input);
  return /\/api\/([a-zA-Z]+(?:\.[a-zA-Z]+)+)$/.exec(new URL(address).pathname)?.[1] ?? "other";
}

function kindOf(body: Readonly<Record<string, unknown>>): Kind {
  if (body.event !== undefined) return "event";
  return body.command === undefined ? "interaction" : "command";
}
