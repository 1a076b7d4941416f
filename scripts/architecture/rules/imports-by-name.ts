// A workspace imports another only by its name or by an entry that the other's package.json exports.
import { type Arrow, arrowsOf } from "../arrows.ts";
import { type Repository, type Rule, workspaceOf } from "../repository.ts";

export const importsByName: Rule = (repository) =>
  arrowsOf(repository).flatMap((arrow) => {
    const fault = arrow.to.kind === "file" ? faultOfPath(repository, arrow) : faultOfEntry(repository, arrow);
    return fault ? [{ path: arrow.file.path, line: arrow.line, what: `-> ${arrow.specifier}: ${fault}` }] : [];
  });

function faultOfPath(repository: Repository, { to, owner }: Arrow): string | undefined {
  if (to.kind !== "file") return undefined;
  const target = workspaceOf(repository, to.path);
  return target === owner ? undefined : `reaches into ${target?.folder ?? "the root"} by a path, not by a name`;
}

function faultOfEntry(repository: Repository, { to }: Arrow): string | undefined {
  if (to.kind !== "package" || !to.name.startsWith("@kompass/")) return undefined;
  const target = repository.workspaces.find(({ name }) => name === to.name);
  if (!target) return "there is no such package";
  return target.entries.includes(to.entry) ? undefined : `"${to.entry}" is no entry of its exports`;
}
