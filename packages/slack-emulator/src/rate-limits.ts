// How often an app may call, by docs.slack.dev/apis/web-api/rate-limits and the tier on each method's page.
import type { SlackClock } from "./slack-clock.js";

/** Calls in a minute, by tier: Slack promises at least as many, and this emulator gives no more. */
const perMinute = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;

/** A method that is not here is not limited. */
const tiers: Readonly<Record<string, keyof typeof perMinute>> = {
  "agents.sessions.rename": 3,
  "agents.sessions.setStatus": 3,
  "apps.connections.open": 1,
  "chat.appendStream": 4,
  "chat.delete": 3,
  "chat.postEphemeral": 4,
  "chat.startStream": 2,
  "chat.stopStream": 2,
  "chat.update": 3,
  "conversations.history": 3,
  "conversations.info": 3,
  "conversations.members": 4,
  "conversations.open": 3,
  "conversations.replies": 3,
  "files.completeUploadExternal": 4,
  "files.getUploadURLExternal": 4,
  "oauth.v2.access": 4,
  "reactions.add": 3,
  "reactions.remove": 2,
  "team.info": 3,
  "usergroups.list": 2,
  "usergroups.users.list": 2,
  "users.info": 4,
  "views.open": 4,
  "views.publish": 4,
  "views.push": 4,
  "views.update": 4,
};

interface Bucket {
  left: number;
  /** Milliseconds since 1970. */
  at: number;
}

export interface RateLimits {
  /** Counts a call of a method in a workspace; the seconds to wait where it is one too many, 0 where it is not. */
  secondsToWait(teamId: string, method: string, channel: string): number;
}

export function createRateLimits(clock: SlackClock): RateLimits {
  const buckets = new Map<string, Bucket>();

  /** A bucket of so many calls, which is full again after so many seconds. */
  const take = (key: string, size: number, seconds: number): number => {
    const now = clock.now().getTime();
    const perMillisecond = size / (seconds * 1_000);
    const { left, at } = buckets.get(key) ?? { left: size, at: now };
    const filled = Math.min(size, left + (now - at) * perMillisecond);
    const isAllowed = filled >= 1;
    buckets.set(key, { left: isAllowed ? filled - 1 : filled, at: now });
    return isAllowed ? 0 : Math.ceil((1 - filled) / perMillisecond / 1_000);
  };

  return {
    secondsToWait(teamId, method, channel) {
      if (method === "chat.postMessage") return take(`${teamId}/${method}/${channel}`, 1, 1);
      const tier = tiers[method];
      return tier === undefined ? 0 : take(`${teamId}/${method}`, perMinute[tier], 60);
    },
  };
}
