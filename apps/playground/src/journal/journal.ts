// The workspace's events in a file: one line an event, on disk before anybody is told of it.
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { EarlierRun, SlackEmulator } from "@kompass/slack-emulator";
import { readJournal } from "./read-journal.js";
import { writeDurably } from "./write-durably.js";

export interface Journal {
  /** What earlier runs have left. */
  readonly earlier: EarlierRun;
  /** Writes down whatever happens from now on. */
  readonly follow: (slack: SlackEmulator) => void;
  readonly close: () => void;
}

/**
 * In a folder of its own, which is made where there is none. `report` is told where a journal could not be read and a
 * new one was begun. Throws what `node:fs` throws where the folder can't be written to.
 */
export function openJournal(folder: string, report: (line: string) => void): Journal {
  const pathOf = (fileId: string) => join(folder, "files", fileId);
  const { path, events } = readJournal(folder, report);
  const journal = openSync(path, "a");
  return {
    earlier: { events, bytesOf: (fileId) => readFileSync(pathOf(fileId)) },
    follow(slack) {
      slack.subscribe((event) => {
        if (event.type === "file_added" && !event.file.is_external) {
          const { id, user } = event.file;
          writeDurably(pathOf(id), slack.signIn(user).readFile(id).bytes);
        }
        writeSync(journal, `${JSON.stringify(event)}\n`);
        fdatasyncSync(journal);
      });
    },
    close: () => closeSync(journal),
  };
}
