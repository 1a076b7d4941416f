// kompass ask: one question, or a file of them, answered with facts and citations.
import type { Answer, Question } from "@kompass/answers";
import { localeSchema } from "@kompass/model";
import { z } from "zod";
import { readText } from "../reading/read-file.js";
import { UsageError } from "../usage-error.js";
import { allWords } from "../words/all-words.js";
import { answererFor } from "./answerer.js";
import { type AssessmentsOption, loadReviews, withAssessments } from "./assessments-option.js";
import type { CliCommand } from "./command.js";

const batchLineSchema = z.object({
  id: z.string(),
  question: z.string(),
  lang: localeSchema.optional(),
  context: z.array(z.string()).optional(),
});
type BatchLine = z.infer<typeof batchLineSchema>;

function parseBatchLine(row: string, file: string, line: number): BatchLine {
  let json: unknown;
  try {
    json = JSON.parse(row);
  } catch (cause) {
    throw new UsageError("cli/broken-line", { place: file, facts: { detail: "JSON" }, line, cause });
  }
  const { success, data, error } = batchLineSchema.safeParse(json);
  if (success) return data;
  const detail = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)[0] ?? "";
  throw new UsageError("cli/broken-line", { place: file, facts: { detail }, line });
}

function parseBatch(text: string, file: string): readonly BatchLine[] {
  return text.split("\n").flatMap((row, index) => (row.trim() === "" ? [] : [parseBatchLine(row, file, index + 1)]));
}

/** The answer's text, and what can be asked next; one that is declined says that itself. */
function answerInWords({ status, text, locale, suggestions }: Answer): string {
  if (status !== "answered" || suggestions.length === 0) return `${text}\n`;
  return `${[text, "", allWords[locale].askNext, ...suggestions.map((suggestion) => `  – ${suggestion}`)].join("\n")}\n`;
}

interface AskOptions extends AssessmentsOption {
  readonly batch?: string;
  readonly lang?: string;
  readonly onlyAssessment?: boolean;
  readonly json?: boolean;
  readonly model?: boolean;
  readonly reword?: boolean;
}

export const ask: CliCommand = (program, { terminal, language }) => {
  withAssessments(program.command("ask"))
    .description("answer a question about an assessment")
    .argument("[question]", "the question, in nb, nn, sv or en")
    .option("--batch <file>", "questions as JSON lines: {id, question, lang?, context?}")
    .option("--lang <language>", "nb, nn, sv or en; without it the question's own")
    .option("--only-assessment", "leave out what others and earlier rounds have published")
    .option(
      "--model",
      "ask the model of KOMPASS_LLM_MODEL what a question means that the rules don't read; sends it the question and up to three earlier ones",
    )
    .option("--reword", "like --model, and let it word the answer; sends it the figures of the answer, too")
    .option("--json", "as JSON")
    .action(async (question: string | undefined, options: AskOptions) => {
      const { locale, words } = language(options.lang);
      const wanted = options.lang === undefined ? {} : { locale };
      const asked = options.batch === undefined ? [] : parseBatch(await readText(options.batch), options.batch);
      if (options.batch === undefined && !question?.trim()) throw new UsageError("cli/no-question", { place: "ask" });
      const answer = await answererFor(options, (reason) => terminal.complain(`${words.modelNotUsed(reason)}\n`));
      const reviews = await loadReviews(options);
      const onlyAssessment = options.onlyAssessment ?? false;
      if (options.batch === undefined) {
        const found = await answer(reviews, { question: question ?? "", onlyAssessment, ...wanted });
        terminal.print(options.json ? `${JSON.stringify(found, null, 2)}\n` : answerInWords(found));
        return;
      }
      const questions = asked.map(
        ({ id, question: each, lang, context }): Question => ({
          id,
          question: each,
          onlyAssessment,
          ...wanted,
          ...(lang ? { locale: lang } : {}),
          ...(context ? { context } : {}),
        }),
      );
      const answers: Answer[] = [];
      // One after the other: a model has a limit of calls.
      for (const each of questions) answers.push(await answer(reviews, each));
      terminal.print(answers.map((found) => `${JSON.stringify(found)}\n`).join(""));
    });
};
