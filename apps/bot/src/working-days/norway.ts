// Holidays of Norway: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2, lov 26. april 1947 nr. 1 om 1 og 17 mai som høgtidsdager § 1.
import { aroundEaster, type HolidaysOf } from "./holidays.js";

export const norway: HolidaysOf = (year) => [
  `${year}-01-01`,
  // Skjærtorsdag, langfredag, annen påskedag.
  aroundEaster(year, -3),
  aroundEaster(year, -2),
  aroundEaster(year, 1),
  `${year}-05-01`,
  `${year}-05-17`,
  // Kristi himmelfartsdag, annen pinsedag.
  aroundEaster(year, 39),
  aroundEaster(year, 50),
  `${year}-12-25`,
  `${year}-12-26`,
];
