// The lines of a file of questions, each one checked.
import { z } from "zod";
import { questionSchema, type TestQuestion } from "./question.js";
import { QuestionFileError } from "./question-file-error.js";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** One question a line; throws at the first line that is none, with its place. */
export function parseQuestions(file: string, text: string): readonly TestQuestion[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = questionSchema.safeParse(parseJson(line));
    if (parsed.success) return parsed.data;
    throw new QuestionFileError(file, index + 1, z.prettifyError(parsed.error));
  });
}
