// An error as one line for a person, or as JSON for a program; never a stack trace.
import { KompassError } from "@kompass/model";
import { CommanderError } from "commander";
import { UsageError } from "./usage-error.js";
import { type CliWords, packageErrorCodes } from "./words/cli-words.js";

export interface DescribedError {
  readonly code: string;
  readonly place: string;
  readonly message: string;
  readonly pointer: string | null;
  readonly line: number | null;
}

function faultOf(error: object): { readonly pointer: string; readonly message: string } | undefined {
  const [fault] = "faults" in error && Array.isArray(error.faults) ? error.faults : [];
  return typeof fault?.pointer === "string" && typeof fault?.message === "string" ? fault : undefined;
}

/** The error's own fields as text, lists joined. */
function factsOf(error: KompassError): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(error).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : String(value)]),
  );
}

/** `subject` is what the command worked on: the place of an error that names none. */
export function describeError(error: unknown, subject: string, words: CliWords): DescribedError {
  if (error instanceof UsageError) {
    return {
      code: error.code,
      place: error.place,
      message: words.errors[error.code](error.facts),
      pointer: null,
      line: error.line ?? null,
    };
  }
  if (error instanceof CommanderError) {
    const detail = error.message.replace(/^error: /, "").replaceAll("\n", " ");
    return {
      code: "cli/usage",
      place: subject,
      message: words.errors["cli/usage"]({ detail }),
      pointer: null,
      line: null,
    };
  }
  if (error instanceof KompassError) {
    const fault = faultOf(error);
    const code = packageErrorCodes.find((known) => known === error.code);
    const message = code
      ? words.packageErrors[code]({ ...factsOf(error), detail: fault?.message ?? "" })
      : error.message;
    return { code: error.code, place: subject, message, pointer: fault?.pointer ?? null, line: null };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: "cli/internal", place: subject, message: message.replaceAll("\n", " "), pointer: null, line: null };
}

export function errorAsLine({ code, place, message, pointer, line }: DescribedError): string {
  const where = [place, ...(line === null ? [] : [String(line)])].join(":") + (pointer ? ` ${pointer}` : "");
  return `error[${code}] ${where}: ${message.replaceAll("\n", " ")}\n`;
}

export function errorAsJson({ code, message, pointer, line }: DescribedError): string {
  return `${JSON.stringify({ error: { code, message, pointer, line } })}\n`;
}
