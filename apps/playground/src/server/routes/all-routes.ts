// Everything that the server can be asked for beside the files of the page.
import type { Route } from "../route.js";
import { pressButton } from "./actions.js";
import { streamChanges } from "./events.js";
import { sayMessage } from "./messages.js";
import { showWorkspace } from "./workspace.js";

export const allRoutes: readonly Route[] = [showWorkspace, streamChanges, sayMessage, pressButton];
