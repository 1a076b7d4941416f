// Who asks, as the door has found out: for every listener behind it.
import { z } from "zod";
import type { Profile } from "./profiles.js";

const contextSchema = z.object({ profile: z.custom<Profile>((value) => value instanceof Object) });

/** To be put into Bolt's context. */
export const withProfile = (profile: Profile): { readonly profile: Profile } => ({ profile });

/** `context` is Bolt's, of a request that a person is behind. */
export function profileIn(context: unknown): Profile {
  return contextSchema.parse(context).profile;
}
