// An assessment can't be changed once it is parsed, and a response says one thing.
import { expectTypeOf } from "vitest";
import type { DimensionId } from "../framework/framework-document.js";
import type { AssessmentDocument, Claim, Response } from "./assessment.js";

expectTypeOf<AssessmentDocument["claims"]>().toExtend<readonly unknown[]>();
expectTypeOf<AssessmentDocument["claims"]>().not.toExtend<unknown[]>();
expectTypeOf<AssessmentDocument["tables"][number]["rows"]>().not.toExtend<unknown[]>();
expectTypeOf<Claim["line"]>().toEqualTypeOf<number | null>();

expectTypeOf<{ question: string; dimension: DimensionId; level: string }>().toExtend<Response>();
expectTypeOf<{ question: string; state: "not-applicable" }>().toExtend<Response>();
expectTypeOf<{ question: string; state: "unanswered" }>().not.toExtend<Response>();
expectTypeOf<{ question: string; dimension: DimensionId; state: "not-applicable" }>().not.toExtend<
  Extract<Response, { level: string }>
>();
expectTypeOf<{ question: string; level: string }>().not.toExtend<Response>();
