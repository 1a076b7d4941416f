// An invitation to install: signed, for a limited time, for one workspace.
import { z } from "zod";
import { readSignedText, signText } from "./signed-text.js";

const invitationSchema = z.object({ id: z.string(), until: z.number() });

export interface Invitation {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

interface InvitationOptions extends Invitation {
  /** `SLACK_STATE_SECRET` of the server. */
  readonly secret: string;
  /** `KOMPASS_PUBLIC_URL` of the server. */
  readonly publicUrl: string;
}

/** The address of the install page that takes the invitation; whoever has it can use it, once. */
export function invitationAddress({ id, until, secret, publicUrl }: InvitationOptions): string {
  const address = new URL("/slack/install", publicUrl);
  address.searchParams.set("invitation", signText({ id, until }, { secret, purpose: "invitation" }));
  return address.href;
}

/** `undefined` where it is none of ours, or over. */
export function readInvitation(signed: string, secret: string, now: Date): Invitation | undefined {
  const invitation = readSignedText(signed, invitationSchema, { secret, purpose: "invitation" });
  return invitation !== undefined && invitation.until > now.getTime() ? invitation : undefined;
}
