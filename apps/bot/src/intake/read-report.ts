// Reads a report in a thread with limits on memory and time, one file after the other.
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { assessmentSchema, parseAssessment } from "@kompass/model";
import { z } from "zod";
import { problemSchema } from "./problem-schema.js";
import type { ReadingRefusal, ReportReading } from "./report-reading.js";

interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A whole report takes a second and thirty megabytes. */
const ample: Limits = { milliseconds: 8_000, megabytes: 256 };

const answerSchema = z.discriminatedUnion("is", [
  z.object({ is: z.literal("read"), assessment: assessmentSchema, problems: z.array(problemSchema) }),
  z.object({ is: z.literal("failed"), code: z.string(), formats: z.array(z.string()) }),
]);

const reasons: Readonly<Record<string, ReadingRefusal>> = {
  "importers/empty-file": "empty",
  "importers/undecodable-text": "unreadable",
  "importers/file-too-large": "too-large",
};

let before: Promise<unknown> = Promise.resolve();

/** Waits for the files that came before. Rejects where the signal is aborted. */
export function readReport(
  bytes: Uint8Array,
  title: string,
  { signal, ...limits }: Partial<Limits> & { readonly signal?: AbortSignal } = {},
): Promise<ReportReading> {
  const reading = before.then(() => readNow(bytes, title, { ...ample, ...limits }, signal));
  before = reading.catch(() => undefined);
  return reading;
}

async function readNow(
  bytes: Uint8Array,
  title: string,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<ReportReading> {
  signal?.throwIfAborted();
  const told = await tellApart(bytes, title, limits, signal);
  signal?.throwIfAborted();
  if (told === undefined) return { is: "refused", reason: "too-heavy", formats: [] };
  const answer = answerSchema.parse(told);
  if (answer.is === "failed") {
    const reason = reasons[answer.code] ?? "format";
    return { is: "refused", reason, formats: reason === "format" ? answer.formats : [] };
  }
  const { claims, findings, tables } = answer.assessment;
  if (claims.length + findings.length + tables.length === 0)
    return { is: "refused", reason: "nothing-found", formats: [] };
  return { is: "read", assessment: parseAssessment(answer.assessment), problems: answer.problems };
}

/** `undefined` where it took more than it may, or broke the thread. */
function tellApart(
  bytes: Uint8Array,
  title: string,
  { milliseconds, megabytes }: Limits,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const worker = new Worker(createRequire(import.meta.url).resolve("@kompass/bot/import-worker.js"), {
    workerData: { bytes, title },
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  return new Promise<unknown>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    signal?.addEventListener("abort", () => resolve(undefined), { once: true });
    worker.once("message", resolve);
    worker.once("error", () => resolve(undefined));
    worker.once("exit", () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  }).finally(() => worker.terminate());
}
