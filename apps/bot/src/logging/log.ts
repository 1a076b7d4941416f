// What happened, one JSON object a line: names, codes and counts, never what people wrote, never a token.

export const logLevels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof logLevels)[number];

/** `event` is a fixed name such as "listener-failed"; `facts` are codes and counts. */
export type Log = (level: LogLevel, event: string, facts?: Readonly<Record<string, string | number>>) => void;

export function createLog(least: LogLevel, write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return (level, event, facts = {}) => {
    if (logLevels.indexOf(level) < logLevels.indexOf(least)) return;
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...facts })}\n`);
  };
}
