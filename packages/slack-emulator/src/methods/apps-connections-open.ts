// The address of a WebSocket for Socket Mode, where the workspace is served by one.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";

export const appsConnectionsOpen = defineMethod({
  name: "apps.connections.open",
  authorizedBy: "app",
  parameters: z.object({}),
  answer(_, { deliveries }) {
    const url = deliveries.openConnection();
    if (url === undefined) throw new Refusal("unknown_method");
    return { url };
  },
});
