// Fetches from one server only, and no more than a reply may hold.
import { ModelFailure } from "../language-model/model-failure.js";

/** A reply of a few hundred tokens has a few kilobytes. */
const largest = 512 * 1024;

/** Follows no redirect: what is sent goes to the host that was agreed to, and nowhere else. */
export const guardedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: "error" });
  if (!response.body) return response;
  let size = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        size += chunk.byteLength;
        if (size > largest) controller.error(new ModelFailure("too-large"));
        else controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(counted, { status, statusText, headers });
};
