// What an app sends over a WebSocket: the id of the envelope it took, and its answer where there is one.
import { z } from "zod";
import { jsonArgument } from "../arguments.js";

/** An empty payload is how the app's library says nothing. */
const payload = z
  .unknown()
  .transform((given) => (given instanceof Object && Object.keys(given).length === 0 ? undefined : given));

export const acknowledgementSchema = jsonArgument(z.object({ envelope_id: z.string(), payload: payload.optional() }));
