// What can happen in a workspace; applied in order, these make its state.
import type { GivenAddress } from "./response-target.js";
import type { SharedFile } from "./shared-file.js";
import type { StateValue } from "./state-values.js";
import type {
  AgentSession,
  Channel,
  Home,
  Message,
  Modal,
  RefusedCall,
  SuggestedPrompts,
  ThreadStatus,
  User,
} from "./workspace.js";

export type WorkspaceEvent =
  | { readonly type: "message_posted"; readonly message: Message }
  | { readonly type: "message_updated"; readonly message: Message }
  | { readonly type: "message_deleted"; readonly message: Message }
  | { readonly type: "user_changed"; readonly user: User }
  | { readonly type: "channel_changed"; readonly channel: Channel }
  | { readonly type: "status_set"; readonly status: ThreadStatus }
  | { readonly type: "session_set"; readonly session: AgentSession }
  | { readonly type: "prompts_set"; readonly suggested: SuggestedPrompts }
  | { readonly type: "file_added"; readonly file: SharedFile }
  | { readonly type: "home_published"; readonly home: Home }
  | { readonly type: "modal_opened"; readonly modal: Modal }
  | { readonly type: "modal_updated"; readonly modal: Modal }
  | { readonly type: "modal_closed"; readonly modal: Modal }
  | {
      readonly type: "input_changed";
      /** The timestamp of a message, or the id of a view. */
      readonly place: string;
      readonly user: string;
      readonly blockId: string;
      readonly actionId: string;
      readonly value: StateValue;
    }
  | { readonly type: "call_refused"; readonly call: RefusedCall }
  /** There is an event for the app; the body is its envelope. */
  | { readonly type: "delivery_begun"; readonly body: Readonly<Record<string, unknown>> }
  /** The app has acknowledged it, or Slack has given up. */
  | { readonly type: "delivery_ended"; readonly eventId: string }
  | { readonly type: "address_given"; readonly given: GivenAddress };
