// "tomorrow", "in 3 weeks", "3 weeks from now".
import type { Unit } from "../words/date-words.js";
import { foundDays, groupsOf, type Reader } from "./reader.js";

const units: readonly Unit[] = ["days", "weeks", "months", "years"];

export const readDayFromToday: Reader = (text, { words, today }) => {
  const days = words.days.countOf(text);
  if (days !== undefined) return foundDays(today.add({ days }));
  const count = `(?<count>\\d{1,3}|${words.numbers.pattern})`;
  return units.flatMap((unit) => {
    const amount = `${count} ${words.units[unit]}`;
    const groups = groupsOf(`(?:${words.within} ${amount})`, text) ?? groupsOf(`${amount} ${words.fromNow}`, text);
    if (!groups) return [];
    return foundDays(today.add({ [unit]: words.numbers.countOf(groups.count) ?? Number(groups.count) }));
  });
};
