import type { Locale } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { readDueDate } from "./read-due-date.js";

/** A Monday, in week 48. */
const today = "2026-11-23";

const read = (text: string, locale: Locale = "nb", on = today): string => {
  const reading = readDueDate(text, { today: on, locale });
  return reading.is === "read" ? reading.date : [reading.reason, ...reading.candidates].join(" ");
};

describe("days from today", () => {
  test.each([
    ["i dag", "2026-11-23"],
    ["I DAG!", "2026-11-23"],
    ["idag", "2026-11-23"],
    ["today", "2026-11-23"],
    ["i morgen", "2026-11-24"],
    ["i\u00a0morgen", "2026-11-24"],
    ["i morgon", "2026-11-24"],
    ["imorgon", "2026-11-24"],
    ["tomorrow", "2026-11-24"],
    ["overmorgen", "2026-11-25"],
    ["i overmorgon", "2026-11-25"],
    ["i övermorgon", "2026-11-25"],
    ["the day after tomorrow", "2026-11-25"],
    ["om 3 dager", "2026-11-26"],
    ["om tre dagar", "2026-11-26"],
    ["innen 3 dager", "2026-11-26"],
    ["inom tre dagar", "2026-11-26"],
    ["within three days", "2026-11-26"],
    ["om fjorten dager", "2026-12-07"],
    ["om en uke", "2026-11-30"],
    ["om ei veke", "2026-11-30"],
    ["om två veckor", "2026-12-07"],
    ["2 weeks from now", "2026-12-07"],
    ["om 3 måneder", "2027-02-23"],
    ["om eit år", "2027-11-23"],
    ["om 2 mnd.", "2027-01-23"],
    ["in a month", "2026-12-23"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  test("a month from its last day is the last day of a shorter one", () => {
    expect(read("om en måned", "nb", "2027-01-31")).toBe("2027-02-28");
  });
});

describe("weekdays", () => {
  test.each([
    ["fredag", "2026-11-27"],
    ["på fredag", "2026-11-27"],
    ["innen fredag", "2026-11-27"],
    ["fre.", "2026-11-27"],
    ["senast på fredag", "2026-11-27"],
    ["by Friday", "2026-11-27"],
    ["laurdag", "2026-11-28"],
    ["lørdag", "2026-11-28"],
    ["lordag", "2026-11-28"],
    ["tysdag", "2026-11-24"],
    ["førstkommende fredag", "2026-11-27"],
    ["nästkommande måndag", "2026-11-30"],
    ["fredagen", "2026-11-27"],
    ["this Friday", "2026-11-27"],
    ["fredag i neste uke", "2026-12-04"],
    ["neste uke onsdag", "2026-12-02"],
    ["fredag nästa vecka", "2026-12-04"],
    ["Friday next week", "2026-12-04"],
    ["neste veke", "2026-12-04"],
    ["denne uka", "2026-11-27"],
    ["slutten av uka", "2026-11-27"],
    ["by the end of next week", "2026-12-04"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each(["neste fredag", "nästa fredag", "next Friday"])(
    "%s may be the nearest or the one after it: both are offered",
    (text) => {
      expect(read(text)).toBe("ambiguous 2026-11-27 2026-12-04");
    },
  );

  test("towards the end of a week the next Friday is one day alone", () => {
    for (const on of ["2026-11-27", "2026-11-28", "2026-11-29"])
      expect(read("neste fredag", "nb", on)).toBe("2026-12-04");
  });

  test("today's weekday may be today or in a week", () => {
    expect(read("mandag")).toBe("ambiguous 2026-11-23 2026-11-30");
  });

  test("a day of this week that is over is past", () => {
    expect(read("denne fredagen", "nb", "2026-11-28")).toBe("past 2026-11-27");
  });
});

describe("weeks", () => {
  test.each([
    ["uke 49", "2026-12-04"],
    ["uke 12", "2027-03-26"],
    ["innen uke 12", "2027-03-26"],
    ["veke 12", "2027-03-26"],
    ["vecka 12", "2027-03-26"],
    ["v. 12", "2027-03-26"],
    ["v12", "2027-03-26"],
    ["week 12", "2027-03-26"],
    ["by week 12", "2027-03-26"],
    ["uke 12 2027", "2027-03-26"],
    ["uke 12 i 2028", "2028-03-24"],
    ["uke 12/2028", "2028-03-24"],
    ["2028-W12", "2028-03-24"],
    ["onsdag i uke 12", "2027-03-24"],
    ["tysdag veke 12", "2027-03-23"],
    ["uke 48", "2026-11-27"],
    ["uke 53", "2027-01-01"],
    ["uke 1", "2027-01-08"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  test("a year has week 53 or has it not", () => {
    expect(read("uke 53 2026")).toBe("2027-01-01");
    expect(read("uke 53 2027")).toBe("impossible");
    expect(read("uke 0")).toBe("impossible");
    expect(read("uke 54")).toBe("impossible");
  });

  test("in the first days of January the week may still be the old year's", () => {
    expect(read("uke 53", "nb", "2027-01-01")).toBe("2027-01-01");
    expect(read("uke 2", "nb", "2027-01-01")).toBe("2027-01-15");
  });

  test("a week whose Friday is over is past, not next year's", () => {
    expect(read("uke 48", "nb", "2026-11-28")).toBe("past 2026-11-27");
  });
});

describe("dates", () => {
  test.each([
    ["3. januar 2027", "2027-01-03"],
    ["3.januar", "2027-01-03"],
    ["3 januari 2027", "2027-01-03"],
    ["den 3 januari", "2027-01-03"],
    ["3. jan.", "2027-01-03"],
    ["3 January 2027", "2027-01-03"],
    ["3rd of January", "2027-01-03"],
    ["January 3rd, 2027", "2027-01-03"],
    ["3.1.", "2027-01-03"],
    ["3.1", "2027-01-03"],
    ["03.01.2027", "2027-01-03"],
    ["3. 1. 2027", "2027-01-03"],
    ["3.1.27", "2027-01-03"],
    ["3/1", "2027-01-03"],
    ["3/1-2027", "2027-01-03"],
    ["3/1 2027", "2027-01-03"],
    ["2027-01-03", "2027-01-03"],
    ["23.11.", "2026-11-23"],
    ["22.11.", "2027-11-22"],
    ["Frist: 1. desember", "2026-12-01"],
    ["tirsdag 1.12.", "2026-12-01"],
    ["fredag 27. november", "2026-11-27"],
    ["fredagen den 27 november", "2026-11-27"],
    ["Friday, 27 November", "2026-11-27"],
    ["29.2.2028", "2028-02-29"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each(["31.2.", "31/2", "2027-02-31", "31. februar", "29.2.2027", "29. februar", "0.1.", "1.13.2027", "32. mai"])(
    "%s is no day",
    (text) => {
      expect(read(text)).toBe("impossible");
    },
  );

  test("in English the month or the day may come first", () => {
    expect(read("3/1", "en")).toBe("ambiguous 2027-01-03 2027-03-01");
    expect(read("3/1/2027", "en")).toBe("ambiguous 2027-01-03 2027-03-01");
    expect(read("1/13", "en")).toBe("2027-01-13");
    expect(read("4/4", "en")).toBe("2027-04-04");
    expect(read("1/13", "sv")).toBe("impossible");
  });

  test("a weekday beside it tells which of two days was meant", () => {
    expect(read("Sunday 3/1/2027", "en")).toBe("2027-01-03");
  });

  test("a date on another weekday than it says is not read", () => {
    expect(read("torsdag 27. november")).toBe("other-weekday 2026-11-27");
  });

  test.each([
    ["i går", "past 2026-11-22"],
    ["22.11.2026", "past 2026-11-22"],
    ["2020-01-01", "past 2020-01-01"],
  ])("%s is past", (text, refusal) => {
    expect(read(text)).toBe(refusal);
  });
});

describe("ends of periods", () => {
  test.each([
    ["slutten av mars", "2027-03-31"],
    ["innen utgangen av mars", "2027-03-31"],
    ["i slutten av februar 2028", "2028-02-29"],
    ["slutet av mars", "2027-03-31"],
    ["slutten av november", "2026-11-30"],
    ["by the end of March", "2027-03-31"],
    ["ultimo mars", "2027-03-31"],
    ["slutten av måneden", "2026-11-30"],
    ["the end of next month", "2026-12-31"],
    ["utgangen av neste måned", "2026-12-31"],
    ["slutet av månaden", "2026-11-30"],
    ["the end of the month", "2026-11-30"],
    ["utgangen av året", "2026-12-31"],
    ["innen årsskiftet", "2026-12-31"],
    ["slutten av 2027", "2027-12-31"],
    ["end of next year", "2027-12-31"],
    ["innen utgangen av tertialet", "2026-12-31"],
    ["innan utgangen av tertialet", "2026-12-31"],
    ["the end of the tertial", "2026-12-31"],
    ["slutet av nästa tertial", "2027-04-30"],
    ["1. tertial 2027", "2027-04-30"],
    ["første tertial", "2027-04-30"],
    ["innen utgangen av 2. tertial 2027", "2027-08-31"],
    ["tredje tertialet 2026", "2026-12-31"],
    ["T1 2027", "2027-04-30"],
    ["Q3 2027", "2027-09-30"],
    ["första kvartalet 2027", "2027-03-31"],
    ["andre halvår 2027", "2027-12-31"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  test("a fourth tertial is none", () => {
    expect(read("4. tertial 2027")).toBe("impossible");
  });

  test("a month alone may mean its first day or its last", () => {
    expect(read("innen mars")).toBe("ambiguous 2027-03-01 2027-03-31");
    expect(read("november")).toBe("2026-11-30");
  });
});

describe("what is no day", () => {
  test.each(["", "  ", "snart", "når vi rekker det", "5", "17:00", "fredag kl. 12", "før jul", "uke", "i", "12"])(
    "%j is not understood",
    (text) => {
      expect(read(text)).toBe("not-understood");
    },
  );

  test("a text that is longer than any day is not understood", () => {
    expect(read("i morgen".padStart(100, " "))).toBe("2026-11-24");
    expect(read("i morgen".padStart(101, " "))).toBe("not-understood");
  });
});
