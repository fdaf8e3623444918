import { randomBytes } from 'node:crypto';
import type { Host } from '../../workspace/host';
import type { Hosts } from './guard';
import { frameScript } from './page-bundle';

export interface Frames {
  /** Stores a page that a script shows; returns the name under which it is served. */
  add(html: string): string;
  /** @param hosts where the page that shows it is served */
  document(name: string, hosts: Hosts): string | undefined;
}

/** The number of pages that are kept; older ones are dropped. */
const KEPT = 200;

/** Pages of sidebars and dialogs, or of a web app, each served as a separate document. */
export function openFrames(host: Host, isWebApp = false): Frames {
  const pages = new Map<string, string>();
  return {
    add: (html) => {
      const name = randomBytes(12).toString('hex');
      pages.set(name, html);
      if (pages.size > KEPT) pages.delete(pages.keys().next().value ?? '');
      return name;
    },
    document: (name, hosts) => {
      const html = pages.get(name);
      return html === undefined
        ? undefined
        : withScript(html, publicNames(host), isWebApp, `http://${hosts.page}`);
    },
  };
}

/** Functions that a page may call: declared ones whose name does not end in `_`. */
function publicNames({ project }: Host): readonly string[] {
  const names = project.scripts.flatMap(({ text }) =>
    [...text.matchAll(/(?:^|[^\w$.])function\s*\*?\s+([A-Za-z_$][\w$]*)\s*\(/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  return [...new Set(names)].filter((name) => name !== '' && !name.endsWith('_'));
}

/** Inserts google.script before the page's first script. */
function withScript(html: string, names: readonly string[], isWebApp: boolean, page: string): string {
  const facts = `globalThis.__page = ${JSON.stringify(page)};globalThis.__functions = ${JSON.stringify(names)};${isWebApp ? 'globalThis.__webApp = true;' : ''}`;
  const script = `<script>${facts}</script><script>${frameScript()}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return `${html.slice(0, at)}${script}${html.slice(at)}`;
}
