// The environment of the process, with the variables of a .env file where there is one.
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";

/** Variables that are set already win over those of the file. */
export function readEnvironment(file = ".env"): NodeJS.ProcessEnv {
  if (existsSync(file)) loadEnvFile(file);
  return process.env;
}
