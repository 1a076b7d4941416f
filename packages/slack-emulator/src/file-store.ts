// The bytes of the files of every workspace, from the moment that somebody says they will come.
import type { SlackClock } from "./slack-clock.js";

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** In bytes, as announced. */
  readonly length: number;
  readonly altText?: string | undefined;
  /** Absent until they have come. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export interface FileStore {
  /** A new file, without its bytes. */
  announce(file: Omit<StoredFile, "id" | "bytes">): StoredFile;
  /** False where no such file was announced, or its length is another. */
  receive(id: string, bytes: Uint8Array<ArrayBuffer>): boolean;
  /** A file of an earlier run. */
  restore(file: StoredFile): void;
  find(id: string): StoredFile | undefined;
}

export function createFileStore(clock: SlackClock): FileStore {
  const files = new Map<string, StoredFile>();
  return {
    announce(given) {
      const file = { ...given, id: clock.id("F") };
      files.set(file.id, file);
      return file;
    },
    receive(id, bytes) {
      const file = files.get(id);
      if (file === undefined || file.length !== bytes.length) return false;
      files.set(id, { ...file, bytes });
      return true;
    },
    restore: (file) => void files.set(file.id, file),
    find: (id) => files.get(id),
  };
}
