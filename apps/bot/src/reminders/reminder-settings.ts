// When people are reminded: how many working days ahead and after, at what time, and when they want quiet.
import { z } from "zod";

/** "09:00". */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From one time until another; over midnight where the first is later. */
const hoursSchema = z.object({ from: clockTimeSchema, to: clockTimeSchema });
export type Hours = Readonly<z.infer<typeof hoursSchema>>;

/** The end itself lies outside. */
export const isWithin = ({ from, to }: Hours, time: string): boolean =>
  from <= to ? time >= from && time < to : time >= from || time < to;

const workingDays = z
  .array(z.int().min(1).max(60))
  .max(5)
  .refine((days) => new Set(days).size === days.length, "names a day twice");

export const reminderSettingsSchema = z
  .object({
    /** Working days before the day it is due. */
    before: workingDays,
    /** Working days after it. */
    after: workingDays,
    /** How many more follow after those, a week apart. */
    weekly: z.int().min(0).max(52),
    at: clockTimeSchema,
    quiet: hoursSchema,
  })
  .refine(({ at, quiet }) => !isWithin(quiet, at), "reminds in quiet hours");

export type ReminderSettings = Readonly<z.infer<typeof reminderSettingsSchema>>;

export const defaultReminders: ReminderSettings = {
  before: [3],
  after: [1, 5],
  weekly: 4,
  at: "09:00",
  quiet: { from: "17:00", to: "08:00" },
};
