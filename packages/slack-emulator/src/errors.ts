// What a test or a page did wrong: it asked for something that is not in the workspace, or waited in vain.
import type { Workspace } from "./workspace.js";

type Kind = "user" | "channel" | "message" | "button" | "option" | "modal" | "home" | "file";

export class UnknownInWorkspaceError extends Error {
  readonly code = "slack-emulator/unknown-in-workspace";
  readonly kind: Kind;
  readonly id: string;

  constructor(kind: Kind, id: string) {
    super(`There is no ${kind} "${id}" here, or this person does not see it`);
    this.kind = kind;
    this.id = id;
  }
}

/** A state did not come about in time. */
export class NotReachedError extends Error {
  readonly code = "slack-emulator/not-reached";
  /** The state at the end of the wait. */
  readonly workspace: Workspace;

  constructor(milliseconds: number, workspace: Workspace) {
    const last = workspace.messages.at(-1);
    const seen = last === undefined ? "nothing was said" : `the last message is "${last.text}"`;
    super(`Not reached within ${milliseconds} ms: ${seen}, ${workspace.refused.length} calls were refused`);
    this.workspace = workspace;
  }
}
