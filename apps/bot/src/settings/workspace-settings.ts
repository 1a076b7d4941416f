// What a workspace has settled for everybody: its language and country, when its days begin, and where the week's digest goes.
import { type Locale, locales } from "@kompass/model";
import { z } from "zod";
import { clockTimeSchema } from "../reminders/reminder-settings.js";

export const workspaceSettingsSchema = z.object({
  /** For people whose own language is not known. */
  locale: z.enum(locales as readonly [Locale, ...Locale[]]),
  /** Its holidays are kept. */
  country: z.enum(["NO", "SE"]),
  /** "Europe/Oslo": where the workspace's days begin and end. */
  timeZone: z.string().refine(isTimeZone, "is no time zone"),
  /** Nobody is reminded from then until then. */
  quietFrom: clockTimeSchema,
  quietUntil: clockTimeSchema,
  /** Slack's id of the channel that gets the week's digest; null where none does. */
  digestChannel: z.string().nullable(),
  /** Monday is 1, Friday 5. */
  digestDay: z.int().min(1).max(5),
  digestTime: clockTimeSchema,
});

export type WorkspaceSettings = Readonly<z.infer<typeof workspaceSettingsSchema>>;

export const defaultSettings: WorkspaceSettings = {
  locale: "nb",
  country: "NO",
  timeZone: "Europe/Oslo",
  quietFrom: "17:00",
  quietUntil: "08:00",
  digestChannel: null,
  digestDay: 1,
  digestTime: "09:00",
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
