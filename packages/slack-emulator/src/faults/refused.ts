// A call that is answered with an error of Slack's, whatever it says.
import type { CallFault } from "./fault.js";

export function refused<Name extends string>(
  name: Name,
  slackError: string,
  { methods, ...shown }: { readonly methods?: readonly string[] } & Readonly<Record<string, unknown>> = {},
): CallFault<Name> {
  return {
    name,
    befalls: "call",
    ...(methods && { methods }),
    answer: () => Promise.resolve(Response.json({ ok: false, error: slackError, ...shown })),
  };
}
