// The app's page and its windows in every language, each as Slack takes it.
import { validateHome, validateModal } from "@kompass/block-kit";
import { reviewAssessment } from "@kompass/findings";
import { anItem, aPlanAfter } from "@kompass/findings/testing";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { emptyShelf, type Shelved } from "../../intake/shelf.js";
import { loadExampleReview } from "../../load-example-review.js";
import { homeStringsOf } from "../../locales/home/home-strings-of.js";
import { defaultRights, type Rights } from "../../rights/rights.js";
import { defaultSettings } from "../../settings/workspace-settings.js";
import { homeView, type ShownHome } from "./home-view.js";
import { rightsModal } from "./rights-modal.js";
import { settingsModal } from "./settings-modal.js";

const review = loadExampleReview();
const nobody: Omit<ShownHome, "locale"> = {
  reviews: [review],
  shelf: emptyShelf,
  chosenAssessment: null,
  chosenLocale: null,
  isAdministrator: false,
  whoMay: {
    levels: [
      { level: "decide", who: "administrators", names: [] },
      { level: "edit", who: "named", names: ["@ledergruppa", "Kari & Ola"] },
      { level: "see", who: "everyone", names: [] },
    ],
    own: "see",
  },
  today: "2026-01-10",
  mine: [],
  lateOfOthers: [],
  mentionOf: () => undefined,
};
const earlier = reviewAssessment(review.framework, { ...review.assessment, id: "earlier", period: 2019 });
const shelved = (id: string, period: number): Shelved => ({
  ...{ id, period, subject: "Midtre Gauldal", fileName: "a.pdf", loadedAt: "2026-01-05T09:00:00Z", by: "p" },
  settled: { findings: 0, discrepancies: [] },
});
const shelf = { assessments: [shelved("earlier", 2019), shelved("later", 2023)], chosen: null };
const { plan } = aPlanAfter([
  [
    "2026-01-05",
    "kari",
    {
      edit: "add-items",
      items: [
        anItem("T1", { title: "Serviceerklæringer & <maler>", due: "2026-01-09" }),
        anItem("T2", { title: "Opplæring", due: "2026-02-01" }),
      ],
    },
  ],
]);
const [first, second] = plan.items;
if (first === undefined || second === undefined) throw new Error("the plan has no items");

describe.each(locales)("%s", (locale) => {
  test("the page of a leader without items", () => {
    const view = homeView({ ...nobody, locale });
    expect(validateHome(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("the page of an administrator with items of their own and late ones of others", () => {
    const mine = [{ ...first, owner: { role: null, person: "kari" } }, second];
    const lateOfOthers = [{ ...first, owner: { role: "rådmann", person: null } }];
    const mentionOf = (person: string) => (person === "kari" ? "<@U1>" : undefined);
    const view = homeView({
      ...nobody,
      locale,
      chosenLocale: locale,
      isAdministrator: true,
      whoMay: { ...nobody.whoMay, own: "decide" },
      mine,
      lateOfOthers,
      mentionOf,
    });
    expect(validateHome(view)).toEqual([]);
    expect(JSON.stringify(view)).toContain("home:propose");
    expect(view.blocks.slice(-18)).toMatchSnapshot();
  });

  test("the rounds that a leader chooses among, with the one that they have chosen", () => {
    const view = homeView({ ...nobody, locale, shelf, reviews: [earlier, review], chosenAssessment: "earlier" });
    expect(validateHome(view)).toEqual([]);
    expect(view.blocks.slice(0, 6)).toMatchSnapshot();
  });

  test("more items than a page takes are counted", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...first, id: `T${index + 1}` }));
    const view = homeView({ ...nobody, locale, isAdministrator: true, mine: many, lateOfOthers: many });
    expect(validateHome(view)).toEqual([]);
    expect(JSON.stringify(view)).toContain(homeStringsOf(locale).moreItems(45));
  });

  test("the window about rights", () => {
    const groups = [
      { id: "S1", name: "@ledergruppa" },
      { id: "S2", name: "@rådgivere" },
    ];
    const rights: Rights = {
      ...defaultRights,
      edit: { who: "named", people: ["kari", "erased"], groups: [{ id: "S1", name: "@ledergruppa" }] },
    };
    const userOf = (person: string) => (person === "kari" ? "U1" : undefined);
    const view = rightsModal({ rights, userOf, groups }, homeStringsOf(locale));
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("the window about rights where there are no user groups", () => {
    const view = rightsModal({ rights: defaultRights, userOf: () => undefined, groups: [] }, homeStringsOf(locale));
    expect(validateModal(view)).toEqual([]);
  });

  test("the window about settings", () => {
    const view = settingsModal({ ...defaultSettings, digestChannel: "C1" }, homeStringsOf(locale));
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("the language model in the window about settings", () => {
    const model = { host: "models.example", model: "a-model", isOn: false };
    const view = settingsModal(defaultSettings, homeStringsOf(locale), model);
    expect(validateModal(view)).toEqual([]);
    expect(view.blocks.at(-1)).toMatchSnapshot();
  });
});

test("the figures are those of the assessment, with the basis of the total", () => {
  const text = JSON.stringify(homeView({ ...nobody, locale: "nb" }));
  expect(text).toContain("Totalt: 555 av 800 poeng (69,4\u00a0%), summen av fokusområdenes oppgitte poeng");
  expect(text).toMatch(/5\.2 Medarbeidernes fokus på service: 3,3 av 20 poeng \(16,5\u00a0%\)/);
});
