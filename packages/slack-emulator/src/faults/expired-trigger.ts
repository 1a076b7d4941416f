// A modal that comes too late: a trigger works for three seconds.
import { refused } from "./refused.js";

export const expiredTrigger = refused("expired-trigger", "expired_trigger_id", {
  methods: ["views.open", "views.push"],
});
