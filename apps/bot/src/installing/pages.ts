// The pages that a person sees while installing: no script, nothing loaded from anywhere.
import type { ServerResponse } from "node:http";
import type { Locale } from "@kompass/model";
import type { Outcome } from "./words/install-words.js";
import { wordsOf } from "./words/words-of.js";

/** Where the way begins; without an invitation, which may have been used. */
const beginning = "/slack/install";

interface Link {
  readonly address: string;
  readonly label: string;
}

export function installPage(locale: Locale, authorizeAddress: string): string {
  const { title, text, button, permissions } = wordsOf[locale].install;
  return page(locale, { title, lines: [text, permissions], link: { address: authorizeAddress, label: button } });
}

/** `slackAddress` opens the workspace that has just installed. */
export function outcomePage(locale: Locale, outcome: Outcome, slackAddress = ""): string {
  const words = wordsOf[locale];
  const { title, text } = words[outcome];
  const link =
    outcome === "installed"
      ? { address: slackAddress, label: words.installed.open }
      : { address: beginning, label: words.again };
  return page(locale, { title, lines: [text], ...(outcome !== "badInvitation" && { link }) });
}

export function sendPage(response: ServerResponse, status: number, html: string): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  response.writeHead(status).end(html);
}

/** The address of a page may hold an invitation: it goes to nobody else, and nobody keeps it. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const style = `:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
body { max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem }
a { display: inline-block; padding: .6rem 1.2rem; border-radius: .4rem; background: #1d4e89; color: #fff; text-decoration: none }
a:focus-visible { outline: 3px solid; outline-offset: 2px }`;

function page(
  locale: Locale,
  { title, lines, link }: { readonly title: string; readonly lines: readonly string[]; readonly link?: Link },
): string {
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join("");
  const anchor = link === undefined ? "" : `<p><a href="${escaped(link.address)}">${escaped(link.label)}</a></p>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>${paragraphs}${anchor}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
