// A view is domain value in, blocks out: nothing that it reaches imports Bolt, Slack's client, a store or a use case.
import { type Arrow, arrowsOf } from "../arrows.ts";
import type { Breach, Rule } from "../repository.ts";

const isView = /^apps\/[^/]+\/src\/views\//;
const forbiddenPackages = /^(@slack\/(bolt|web-api|socket-mode|oauth)|@kompass\/storage)$/;
const forbiddenFolders = /^apps\/[^/]+\/src\/(use-cases|listeners|delivery|tenancy)\//;

export const pureViews: Rule = (repository) => {
  const arrows = arrowsOf(repository);
  const reached = new Set<string>();
  const queue = repository.files.filter(({ path }) => isView.test(path)).map(({ path }) => ({ path, view: path }));
  const breaches: Breach[] = [];
  for (const { path, view } of queue) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const arrow of arrows.filter(({ file }) => file.path === path)) {
      if (isForbidden(arrow)) {
        const via = view === path ? "" : ` (reached from ${view})`;
        breaches.push({ path, line: arrow.line, what: `-> ${arrow.specifier}: a view may not know it${via}` });
      } else if (arrow.to.kind === "file") {
        queue.push({ path: arrow.to.path, view });
      }
    }
  }
  return breaches;
};

function isForbidden({ to }: Arrow): boolean {
  return (
    (to.kind === "package" && forbiddenPackages.test(to.name)) || (to.kind === "file" && forbiddenFolders.test(to.path))
  );
}
