// Every environment variable that kompass reads, with the form that each must have.
import { z } from "zod";

const secret = z.string().regex(/^\S+$/, "must not hold spaces");

const httpsUrl = z.url({ protocol: /^https$/, error: "must be an https address" });

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Tokens travel to this address: plain http is for a Slack on this machine. */
const slackApiUrl = z.string().refine(
  (address) => {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname } = new URL(address);
    return protocol === "https:" || (protocol === "http:" && loopbackHost.test(hostname));
  },
  { error: "must be an https address, or one of this machine (127.0.0.1)" },
);

const secretKeys = z
  .string()
  .refine(
    (keys) =>
      keys.split(",").every((key) => /^[A-Za-z0-9+/]+=*$/.test(key) && Buffer.from(key, "base64").length === 32),
    { error: "must be 32 bytes in base64; several are separated by commas" },
  );

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a number from 0 to 65535")
  .transform(Number)
  .refine((number) => number <= 65_535, { error: "must be a number from 0 to 65535" });

/** Variables that are not set are absent; an empty one counts as not set. */
export const settingsSchema = z.object({
  SLACK_BOT_TOKEN: secret.startsWith("xoxb-", "must start with xoxb-").optional(),
  SLACK_APP_TOKEN: secret.startsWith("xapp-", "must start with xapp-").optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_CLIENT_ID: secret.optional(),
  SLACK_CLIENT_SECRET: secret.optional(),
  SLACK_STATE_SECRET: secret.optional(),
  SLACK_API_URL: slackApiUrl.optional(),
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, "must be a host name or an address")
    .default("127.0.0.1"),
  PORT: port.default(3000),
  KOMPASS_PUBLIC_URL: httpsUrl.optional(),
  KOMPASS_ALLOWED_TEAMS: z
    .string()
    .regex(/^[TE][A-Z0-9]+(,[TE][A-Z0-9]+)*$/, "must be team or enterprise ids, separated by commas")
    .optional(),
  KOMPASS_THREADS: z
    .enum(["yes", "no"], { error: "must be yes or no" })
    .default("no")
    .transform((answer) => answer === "yes"),
  KOMPASS_RETENTION_DAYS: z
    .string()
    .regex(/^\d{1,3}$/, "must be a number of days from 0 to 365")
    .transform(Number)
    .refine((days) => days <= 365, { error: "must be a number of days from 0 to 365" })
    .default(30),
  KOMPASS_SECRET_KEY: secretKeys.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" }).optional(),
  KOMPASS_DATA_DIR: z.string().default(".kompass"),
  OPENAI_API_KEY: secret.optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).optional(),
  KOMPASS_LLM_MODEL: secret.optional(),
  KOMPASS_LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], { error: "must be debug, info, warn or error" })
    .default("info"),
  KOMPASS_METRICS_TOKEN: secret.optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;
