// A message that is written while it is read: texts, steps and blocks in the order in which they came.
import type { Block } from "@kompass/block-kit";

/** One step of the work that the app shows; a later update of the same id replaces it. */
export interface StreamTask {
  readonly id: string;
  readonly title: string;
  readonly status: "pending" | "in_progress" | "complete" | "error";
  readonly details?: string;
  readonly output?: string;
  readonly sources?: readonly { readonly type: "url"; readonly url: string; readonly text: string }[];
}

export interface Stream {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** "timeline": each step where it came; "plan": all steps together below a title. */
  readonly taskDisplayMode: "timeline" | "plan";
  /** Of the plan; "" without one. */
  readonly title: string;
  readonly tasks: readonly StreamTask[];
  readonly markdown: string;
  readonly blocks: readonly Block[];
}

export type StreamChunk =
  | { readonly type: "markdown_text"; readonly text: string }
  | ({ readonly type: "task_update" } & StreamTask)
  | { readonly type: "plan_update"; readonly title: string }
  | { readonly type: "blocks"; readonly blocks: readonly Block[] };

/** Slack closes a stream by itself: https://github.com/slackapi/python-slack-sdk/issues/1859 */
export const streamLifetimeInMilliseconds = 5 * 60 * 1_000;

export function withChunk(stream: Stream, chunk: StreamChunk): Stream {
  switch (chunk.type) {
    case "markdown_text":
      return { ...stream, markdown: stream.markdown + chunk.text };
    case "plan_update":
      return { ...stream, title: chunk.title };
    case "blocks":
      return { ...stream, blocks: [...stream.blocks, ...chunk.blocks] };
    case "task_update": {
      const { type: _, ...task } = chunk;
      const isKnown = stream.tasks.some(({ id }) => id === task.id);
      const tasks = isKnown
        ? stream.tasks.map((other) => (other.id === task.id ? { ...other, ...task } : other))
        : [...stream.tasks, task];
      return { ...stream, tasks };
    }
  }
}
