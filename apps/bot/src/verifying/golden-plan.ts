// The plan, the app's page and every window, one of each kind in each language, with the example's figures: for Slack to check.
import type { BlockMessage, HomeView, ModalView } from "@kompass/block-kit";
import { editPlan, emptyPlan } from "@kompass/findings";
import { type Locale, locales } from "@kompass/model";
import type { WaitingReport } from "../intake/brought-report.js";
import { emptyShelf } from "../intake/shelf.js";
import { loadCatalogue } from "../load-catalogue.js";
import { loadExampleReview } from "../load-example-review.js";
import { homeStringsOf } from "../locales/home/home-strings-of.js";
import { proposeChecklist } from "../plans/propose-checklist.js";
import { defaultRights } from "../rights/rights.js";
import { defaultSettings } from "../settings/workspace-settings.js";
import { quotedPlaces } from "../sources/quoted-places.js";
import { questionModal } from "../views/asking/question-modal.js";
import { commentModal } from "../views/feedback/comment-modal.js";
import { reviewListView } from "../views/feedback/review-list-view.js";
import { homeView } from "../views/home/home-view.js";
import { rightsModal } from "../views/home/rights-modal.js";
import { settingsModal } from "../views/home/settings-modal.js";
import { greetingView } from "../views/intake/greeting-view.js";
import { reportCard } from "../views/intake/report-card.js";
import { settleReportModal } from "../views/intake/settle-report-modal.js";
import { shelfView } from "../views/intake/shelf-view.js";
import { allItemForms } from "../views/item/all-item-forms.js";
import { formModal } from "../views/item/form-modal.js";
import { itemModal } from "../views/item/item-modal.js";
import { itemView } from "../views/item/item-view.js";
import { itemFormNames } from "../views/item/item-window.js";
import { myTasksView } from "../views/item/my-tasks-view.js";
import { checklistView } from "../views/plan/checklist-view.js";
import { chooseChecklistModal } from "../views/plan/choose-checklist-modal.js";
import { proposalView } from "../views/plan/proposal-view.js";
import { erasureView } from "../views/privacy/erasure-view.js";
import { digestView } from "../views/reminders/digest-view.js";
import { reminderView } from "../views/reminders/reminder-view.js";
import { sourceModal } from "../views/source/source-modal.js";
import { taskModal } from "../views/task/task-modal.js";

export interface GoldenView {
  /** "nb/home". */
  readonly name: string;
  readonly view: HomeView | ModalView;
}

interface GoldenPlan {
  readonly messages: readonly { readonly name: string; readonly message: BlockMessage }[];
  readonly views: readonly GoldenView[];
}

const today = "2026-01-20";
const user = "U0000000001";

export async function goldenPlan(): Promise<GoldenPlan> {
  const review = loadExampleReview();
  const catalogue = await loadCatalogue(review.framework);
  const all = locales.map((locale) => surfacesIn(locale, { review, catalogue }));
  return { messages: all.flatMap(({ messages }) => messages), views: all.flatMap(({ views }) => views) };
}

type Example = {
  readonly review: ReturnType<typeof loadExampleReview>;
  readonly catalogue: Awaited<ReturnType<typeof loadCatalogue>>;
};

function surfacesIn(locale: Locale, { review, catalogue }: Example): GoldenPlan {
  const proposed = proposeChecklist(review, catalogue, { scope: "5.2", start: "2026-01-05", locale });
  const owned = proposed.items.map((item) => ({ ...item, owner: { role: item.owner.role, person: "p1" } }));
  const occasion = { at: "2026-01-05T08:00:00.000Z", on: "2026-01-05", by: "p1" };
  const { items } = editPlan(emptyPlan("plan"), { edit: "add-items", items: owned }, occasion).plan;
  const item = items.find(({ kind }) => kind === "action");
  if (item === undefined) throw new Error("the example's checklist has no action");
  const proposal = { scope: "5.2", locale, start: "2026-01-05", actions: [], savedAs: null, assessment: null };
  const mentionOf = () => `<@${user}>`;
  const context = { locale, today, userOf: () => user, reviews: [review] };
  const { assessment } = review;
  const example = `${assessment.subject.name} ${assessment.period}`;
  const state = { is: "waiting" as const, assessment, problems: [] };
  const waiting: WaitingReport = { fileName: "rapport.pdf", locale, broughtAt: 0, state };
  const place = {
    document: assessment.sources[0]?.title ?? example,
    line: 961,
    page: undefined,
    url: undefined,
    quote: undefined,
  };
  const feedback = { vote: "down" as const, question: "5.2?", answer: "score", locale, by: null, comment: "?" };

  const messages: Readonly<Record<string, BlockMessage>> = {
    proposal: proposalView("p-1", proposed, locale),
    checklist: checklistView({ checklist: { scope: "5.2", title: proposed.title, locale }, items, today, mentionOf }),
    item: itemView(item, context),
    "my-tasks": myTasksView({ items, late: 1, owner: `<@${user}>`, locale, today, mentionOf }),
    reminder: reminderView(item, { kind: "after", today, locale }),
    digest: digestView({ today, late: items, soon: items, done: items, unverified: items, locale, mentionOf }),
    greeting: greetingView(example, locale),
    report: reportCard("r-1", waiting, emptyShelf),
    assessments: shelfView(emptyShelf, example, { locale, mayAdminister: true }),
    feedback: reviewListView([{ ...feedback, at: occasion.at }], locale),
    erasure: erasureView({ user, name: "Kari" }, locale),
  };
  const whoMay = {
    levels: [{ level: "see" as const, who: "everyone" as const, names: [] }],
    own: "decide" as const,
  };
  const rounds = {
    reviews: [review],
    shelf: emptyShelf,
    chosenAssessment: null,
    locale,
    isAdministrator: true,
  } as const;
  const home = { ...rounds, chosenLocale: locale, whoMay, today, mine: items };
  const views: Readonly<Record<string, HomeView | ModalView>> = {
    home: homeView({ ...home, lateOfOthers: items, mentionOf }),
    "choose-checklist": chooseChecklistModal(proposal, proposed, "{}"),
    "item-window": itemModal(item, context, "{}"),
    ...Object.fromEntries(
      itemFormNames.map((name) => [`form-${name}`, formModal(allItemForms[name], item, context, { metadata: "{}" })]),
    ),
    question: questionModal(locale),
    comment: commentModal("a1", "5.2?", locale),
    source: sourceModal(quotedPlaces([place], [review]), locale),
    rights: rightsModal({ rights: defaultRights, userOf: () => user, groups: [] }, homeStringsOf(locale)),
    settings: settingsModal(defaultSettings, homeStringsOf(locale)),
    "settle-report": settleReportModal("r-1", waiting),
    task: taskModal({ framework: review.framework, locale, title: proposed.title, about: "5.2", metadata: "{}" }),
  };
  return {
    messages: Object.entries(messages).map(([name, message]) => ({ name: `${locale}/${name}`, message })),
    views: Object.entries(views).map(([name, view]) => ({ name: `${locale}/${name}`, view })),
  };
}
