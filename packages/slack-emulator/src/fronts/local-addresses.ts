// Slack's addresses as addresses of this machine and back, so that an app in another process reaches all of them.

/** Hosts of Slack that apps are given addresses of; on this machine the first word is the first part of the path. */
const hosts = ["hooks", "files"] as const;

/** The value with every text that is such an address made local. */
export function madeLocal(value: unknown, origin: string): unknown {
  if (typeof value === "string") return localAddress(value, origin);
  if (Array.isArray(value)) return value.map((item) => madeLocal(item, origin));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, madeLocal(item, origin)]));
}

function localAddress(text: string, origin: string): string {
  const host = hosts.find((name) => text.startsWith(`https://${name}.slack.com/`));
  return host === undefined ? text : text.replace(`https://${host}.slack.com/`, `${origin}/${host}/`);
}

/** Slack's address for a path and query on this machine. */
export function slackAddress(path: string): string {
  const host = hosts.find((name) => path.startsWith(`/${name}/`));
  return host === undefined ? `https://slack.com${path}` : `https://${host}.slack.com${path.slice(host.length + 1)}`;
}
