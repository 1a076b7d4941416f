// Every source file opens with one plain sentence: the first thing that a reader sees.
import { isDevelopmentFile, type Rule, workspaceOf } from "../repository.ts";

const secondSentence = /[.!?] \p{Lu}/u;

export const openingSentence: Rule = (repository) =>
  repository.files
    .filter(({ path }) => !isDevelopmentFile(path, workspaceOf(repository, path)) || path.startsWith("scripts/"))
    .flatMap(({ path, opening }) => {
      const what = faultOf(opening);
      return what ? [{ path, line: 1, what }] : [];
    });

function faultOf(opening: string | undefined): string | undefined {
  if (opening === undefined) return "opens without a comment";
  if (!opening.endsWith(".")) return `"${opening}" has no full stop`;
  return secondSentence.test(opening) ? `"${opening}" is more than one sentence` : undefined;
}
