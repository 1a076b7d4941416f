// What a test or a page did wrong: it asked for something that is not in the workspace.

export class UnknownInWorkspaceError extends Error {
  readonly code = "slack-emulator/unknown-in-workspace";
  readonly kind: "user" | "channel" | "message" | "button";
  readonly id: string;

  constructor(kind: "user" | "channel" | "message" | "button", id: string) {
    super(`There is no ${kind} "${id}" here, or this person does not see it`);
    this.kind = kind;
    this.id = id;
  }
}
