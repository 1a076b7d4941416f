// Two who write the same at once on a store of several connections: whoever came too late reads and writes again.
import { codeOf } from "../logging/code-of.js";

const mostAttempts = 10;

export async function afresh<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== "storage/stale-version" || attempt === mostAttempts) throw error;
    }
  }
}
