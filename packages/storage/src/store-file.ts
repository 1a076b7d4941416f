// Where the embedded store lies in its folder.
import { join } from "node:path";

export const storeFile = (folder: string): string => join(folder, "kompass.sqlite");
