import { describe, expect, test } from "vitest";
import { knownFramework } from "../testing/known-framework.js";
import { slidesOf } from "../testing/slides-of.js";
import { readDividers } from "./dividers.js";
import { readOverview } from "./overview.js";

describe("the overview", () => {
  const overview = (text: string, elsewhere: Parameters<typeof readOverview>[2] = []) =>
    readOverview(slidesOf(text), knownFramework, elsewhere);
  const named = (read: ReturnType<typeof overview>) => read.names.map(({ target, name }) => `${target} ${name}`);

  test("gives each perspective its name, and each area the name that means it, whatever its place", () => {
    const text =
      "A. Demokrati\n• Offentlighet og demokrati\n• Samfunnsutvikling\nD. Organisasjon\n• Lederskap og medarbeiderskap\n• Arbeidsliv";
    expect(named(overview(text))).toEqual([
      "A Demokrati",
      "1 Offentlighet og demokrati",
      "2 Samfunnsutvikling",
      "D Organisasjon",
      "8 Lederskap og medarbeiderskap",
      "7 Arbeidsliv",
    ]);
  });

  test("uses the names that the rest of the text gives", () => {
    const text = "C. Kvalitet\n• Møteplassen ved skranken\n• Nyskaping\nD. Folk\n• Sjefer\n• Stab";
    const elsewhere = [{ target: "5", name: "Møteplasser for brukere", place: "divider" as const, line: 90 }];
    expect(named(overview(text, elsewhere))).toContain("5 Møteplassen ved skranken");
  });

  test("says which names it can't place", () => {
    const { problems } = overview("A. Demokrati\n• Xyzzy\n• Samfunnsutvikling\nB. Styring\n• Effektivitet");
    expect(problems).toMatchObject([
      { code: "importers/unplaced-name", line: 2, facts: { name: "Xyzzy", perspective: "A" } },
    ]);
  });

  test("is not seen in two lettered lines that are no perspectives", () => {
    expect(overview("Q. Noe\n• a\nZ. Annet\n• b").names).toEqual([]);
  });
});

describe("dividers", () => {
  const dividers = (text: string, overview: Parameters<typeof readDividers>[2] = []) =>
    readDividers(slidesOf(text), knownFramework, overview).names.map(
      ({ target, name, line }) => `${line} ${target} ${name}`,
    );

  test("name an area by its number, over one line or several", () => {
    expect(dividers("Område 6\n\nTjenestens kvalitet og\nforbedring\n\n\n\nTekst.")).toEqual([
      "3 6 Tjenestens kvalitet og forbedring",
    ]);
  });

  test("name a perspective by a name that it is known by, or by a shorter form of it", () => {
    const overview = [{ target: "A", name: "Demokrati og samfunnsbygging", place: "overview" as const, line: 1 }];
    expect(dividers("Demokrati og samfunn\n\n\n\nTekst.", overview)).toEqual(["1 A Demokrati og samfunn"]);
  });

  test("name a perspective by standing before its first area", () => {
    expect(dividers("Folkestyre\n\n\n\nOmråde 1\nDemokrati")).toEqual(["1 A Folkestyre", "6 1 Demokrati"]);
  });

  test("are not headings of points or slides with more on them", () => {
    expect(dividers("Poengfordeling område 1\nSUM\n\n\n\nOmråde 2\na\nb\nc\nd\ne")).toEqual([]);
  });
});
