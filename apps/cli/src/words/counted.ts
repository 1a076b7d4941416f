// A number of things with the word in its right form: "1 tabell", "2 tabeller".
import { exact, printNumber } from "@kompass/model";

/** All four languages have one form for one and another for every other number, and print whole numbers alike. */
export function counted(count: number, one: string, more: string): string {
  return `${printNumber(exact(count), 0, "nb")} ${count === 1 ? one : more}`;
}
