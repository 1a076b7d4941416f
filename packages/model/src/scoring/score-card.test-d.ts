// A status tells what a question's score holds: reading what isn't there doesn't compile.
import { expectTypeOf } from "vitest";
import type { Exact } from "../numbers/exact.js";
import type { Interval } from "../numbers/interval.js";
import type { TableFault } from "./check-table.js";
import type { Comparison, NodeChange } from "./compare-score-cards.js";
import type { LevelReason, QuestionScore } from "./score-card.js";
import type { Tally } from "./tally.js";

type Of<Union, Status> = Extract<Union, { readonly status: Status }>;

expectTypeOf<QuestionScore["status"]>().toEqualTypeOf<"answered" | "open" | "worth-unknown" | "not-applicable">();
expectTypeOf<Of<QuestionScore, "answered">["points"]>().toEqualTypeOf<Exact>();
expectTypeOf<Of<QuestionScore, "open">["points"]>().toEqualTypeOf<Interval>();
expectTypeOf<Of<QuestionScore, "answered" | "open">["because"]>().toEqualTypeOf<readonly LevelReason[]>();
expectTypeOf<Of<QuestionScore, "worth-unknown">>().not.toHaveProperty("points");
expectTypeOf<Of<QuestionScore, "worth-unknown">>().not.toHaveProperty("maximum");
expectTypeOf<Of<QuestionScore, "not-applicable">>().not.toHaveProperty("points");

type Compared<Is> = Extract<Comparison, { readonly comparable: Is }>;

expectTypeOf<Comparison["comparable"]>().toEqualTypeOf<boolean>();
expectTypeOf<Compared<true>["changes"]>().toEqualTypeOf<readonly NodeChange[]>();
expectTypeOf<Compared<true>>().not.toHaveProperty("reason");
expectTypeOf<Compared<false>["reason"]>().toEqualTypeOf<"other-framework">();
expectTypeOf<Compared<false>>().not.toHaveProperty("changes");

expectTypeOf<Extract<Tally, { readonly applies: false }>>().not.toHaveProperty("lo");
expectTypeOf<Extract<TableFault, { readonly kind: "wrong-label" }>>().toHaveProperty("holds");
expectTypeOf<Extract<TableFault, { readonly kind: "wrong-sum" }>>().not.toHaveProperty("holds");
