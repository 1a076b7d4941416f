// Names of the workspace's people by id, for every part of the page that shows one.
import type { Workspace } from "@kompass/slack-emulator";
import { createContext, useContext } from "react";

export type NameOf = (userId: string) => string;

export const PeopleContext = createContext<NameOf>((userId) => userId);

export const usePeople = (): NameOf => useContext(PeopleContext);

export function namesOf({ users, app }: Workspace): NameOf {
  const names = new Map(users.map(({ id, realName }) => [id, realName]));
  return (userId) => (userId === app.userId ? app.name : (names.get(userId) ?? userId));
}
