// What a text says about the day on which something is due.
import type { CalendarDate } from "@kompass/findings";

/** "impossible": there is no such day. "other-weekday": the day that was named is another day of the week. */
export type DueDateRefusal = "not-understood" | "ambiguous" | "impossible" | "other-weekday" | "past";

export type DueDateReading =
  | { readonly is: "read"; readonly date: CalendarDate }
  | {
      readonly is: "refused";
      readonly reason: DueDateRefusal;
      /** The days that it may have meant, earliest first, to choose from; none where there is nothing to choose. */
      readonly candidates: readonly CalendarDate[];
    };
