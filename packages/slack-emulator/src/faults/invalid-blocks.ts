// Blocks that this workspace does not take, however well they are made.
import { refused } from "./refused.js";

export const invalidBlocks = refused("invalid-blocks", "invalid_blocks", {
  methods: ["chat.postMessage", "chat.postEphemeral", "chat.update", "chat.startStream", "chat.stopStream"],
  errors: ["unsupported type [json-pointer:/blocks/0/type]"],
  response_metadata: { messages: ["[ERROR] unsupported type [json-pointer:/blocks/0/type]"] },
});
