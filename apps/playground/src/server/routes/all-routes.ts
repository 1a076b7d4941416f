// Everything that the server can be asked for beside the files of the page.
import type { Route } from "../route.js";
import { actOnElement } from "./actions.js";
import { streamChanges } from "./events.js";
import { bringFile, downloadFile, uploadFile } from "./files.js";
import { openHome } from "./home.js";
import { sayMessage } from "./messages.js";
import { chooseShortcut, listShortcuts } from "./shortcuts.js";
import { stopWriting } from "./stop.js";
import { actOnWindow } from "./windows.js";
import { showWorkspace } from "./workspace.js";

export const allRoutes: readonly Route[] = [
  showWorkspace,
  streamChanges,
  sayMessage,
  actOnElement,
  actOnWindow,
  openHome,
  listShortcuts,
  chooseShortcut,
  stopWriting,
  bringFile,
  uploadFile,
  downloadFile,
];
