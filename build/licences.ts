import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package whose code is in a built file. */
interface Notice {
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

/** Texts for packages that name their licence in the code only. */
const KEPT = path.join(__dirname, 'licences-of');

/** Licences of parts of a package beside its own. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  'pdfjs-dist': ['JBIG2', 'PDFJS_JBIG2', 'OPENJPEG', 'PDFJS_OPENJPEG'].map((part) => `wasm/LICENSE_${part}`),
};

const PACKAGE = /^.*[\\/]?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The packages that these files belong to. @example packagesOf(['node_modules/preact/dist/preact.mjs'])  //=> ['preact'] */
export const packagesOf = (files: Iterable<string>): readonly string[] => [
  ...new Set([...files].flatMap((file) => PACKAGE.exec(file)?.[1]?.replace('\\', '/') ?? [])),
];

/** @throws Error where a package has no file with the text of its licence: nobody may pass its code on without it */
function noticeOf(root: string, name: string): Notice {
  const folder = path.join(root, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const own = readdirSync(folder).find((each) => /^(licen[sc]e|copying)/i.test(each));
  const file = own === undefined ? path.join(KEPT, `${name}.txt`) : path.join(folder, own);
  if (!existsSync(file)) throw new Error(`The package ${name} is bundled and has no licence text`);
  const files = [file, ...(partsOf[name] ?? []).map((part) => path.join(folder, part))];
  return { name, version, text: files.map((each) => readFileSync(each, 'utf8').trim()).join('\n\n') };
}

/** The licences of the packages, in the order of their names; first that of this project. */
export function licencesOf(root: string, names: readonly string[]): string {
  const notices = [...new Set(names)].sort().map((name) => noticeOf(root, name));
  const own = path.join(root, 'LICENSE');
  const mine = existsSync(own) ? [`Dokumentasi Informasi Publik\n\n${readFileSync(own, 'utf8').trim()}`] : [];
  return [...mine, ...notices.map(({ name, version, text }) => `${name} ${version}\n\n${text}`)].join(
    '\n\n----\n\n',
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const style =
  '<style>.licences{padding:12px;font-size:12px}.licences pre{white-space:pre-wrap;overflow-wrap:anywhere}</style>';

/** The foot of a page: a line that opens the texts. */
export const licencesFoot = (text: string): string =>
  `${style}<div class="licences"><details><summary>Lisensi perangkat lunak</summary><pre>${text.replace(
    /[&<>]/g,
    (sign) => entities[sign] ?? sign,
  )}</pre></details></div>`;

/** A comment at the head of a script that is loaded late: its licences come with it, so that the page stays small. */
export const licencesComment = (text: string): string => `/*!\n${text.replace(/\*\//g, '* /')}\n*/\n`;
