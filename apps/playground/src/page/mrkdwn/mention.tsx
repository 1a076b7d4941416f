// A person or an app by name, where a message calls them by id.
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";

export function Mention({ id }: { readonly id: string }): ReactNode {
  const { workspace } = usePageContext();
  const user = workspace.users.find((candidate) => candidate.id === id);
  return <span className="mention">@{user?.realName ?? id}</span>;
}
