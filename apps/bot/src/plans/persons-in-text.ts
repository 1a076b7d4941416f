// Where a text of the plan names people: "<@…>" with the plan's random id.

const named = /<@([\w-]+)>/g;

export function personsIn(text: string): readonly string[] {
  return [...text.matchAll(named)].map(([, person = ""]) => person);
}

/** The text with every person as `show` has them, and everything else as `keep` has it. */
export function showPersons(text: string, show: (person: string) => string, keep: (part: string) => string): string {
  // A split by one group gives what is between the matches and the group in turn.
  return text
    .split(named)
    .map((part, index) => (index % 2 === 0 ? keep(part) : show(part)))
    .join("");
}
