import { expect, test } from "vitest";
import { framework, withText } from "../testing/framework-under-test.ts";
import { checkPersons } from "./check-persons.ts";

test("no text of the package names a person", () => {
  expect(checkPersons(framework)).toEqual([]);
});

test.each([
  ["post@example.org", "an e-mail address"],
  ["ring 72 40 30 00", "a phone number"],
  ["+47 72403000", "a phone number"],
  ["sammen med K. Nordmann", "initials with a name"],
  ["utviklet av professor Nordmann", "a title with a name"],
  ["utviklet av Kari Nordmann", 'the names "Kari Nordmann"'],
  ["sier Åse Ødegård om dette", 'the names "Åse Ødegård"'],
])("%s is a fault", (title, meaning) => {
  expect(checkPersons(withText("nb", "5.2", { title }))).toContainEqual({
    pointer: "/texts/nb/5.2/title",
    message: `holds ${meaning}`,
  });
});
