// The TypeScript samples of a README, and what each of their console.log lines promises to print.

export interface ReadmeSample {
  readonly code: string;
  /** The comments behind `console.log(…);`, in order; "…" stands for anything. */
  readonly promises: readonly string[];
}

export function samplesOf(readme: string): readonly ReadmeSample[] {
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => ({
    code,
    promises: [...code.matchAll(/^\s*console\.log\(.*\);\s*\/\/ (.*)$/gm)].map(([, promise = ""]) => promise.trim()),
  }));
}

/** Whether what was printed is what the comment says, but for spaces and the kind of quotes. */
export function keepsPromise(promise: string, printed: string): boolean {
  const pattern = normalise(promise).split("…").map(RegExp.escape).join(".*");
  return new RegExp(`^${pattern}$`, "s").test(normalise(printed));
}

function normalise(text: string): string {
  return text
    .replaceAll("'", '"')
    .replace(/\s+/g, " ")
    .replace(/ ?([[\]{},:]) ?/g, "$1")
    .trim();
}
