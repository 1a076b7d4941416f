// What can happen in a workspace; applied in order, these make its state.
import type { Home, Message, RefusedCall, ThreadStatus } from "./workspace.js";

export type WorkspaceEvent =
  | { readonly type: "message_posted"; readonly message: Message }
  | { readonly type: "message_updated"; readonly message: Message }
  | { readonly type: "message_deleted"; readonly message: Message }
  | { readonly type: "status_set"; readonly status: ThreadStatus }
  | { readonly type: "home_published"; readonly home: Home }
  | { readonly type: "call_refused"; readonly call: RefusedCall };
