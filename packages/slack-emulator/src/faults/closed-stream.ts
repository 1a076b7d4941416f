// A stream that Slack has closed by itself, as it does after some minutes.
import { refused } from "./refused.js";

export const closedStream = refused("closed-stream", "message_not_in_streaming_state", {
  methods: ["chat.appendStream", "chat.stopStream"],
});
