import type { WireBook, WireConsent } from '../wire/wire';
import { escaped } from './visitor-page';

/** Google's page with which a visitor without an account chooses one. */
export const accountsPage = (
  title: string,
  { pathname, searchParams }: URL,
  people: WireBook['people'],
): string =>
  page(
    'Pilih akun',
    `<p>untuk melanjutkan ke ${escaped(title)}</p><ul>${people
      .map(({ email, name }) => {
        const query = new URLSearchParams([...searchParams, ['authuser', email]]).toString();
        return `<li><a href="${escaped(`${pathname}?${query}`)}">${escaped(name)}<br>${escaped(email)}</a></li>`;
      })
      .join('')}</ul>`,
  );

/**
 * What Google shows before a web app runs for the first time as this visitor; the warning about an unverified app and the list of
 * permissions are on one page here.
 */
export const consentPage = ({ project, developer, isUnverified, scopes }: WireConsent, url: URL): string =>
  page(
    'Otorisasi diperlukan',
    `${isUnverified ? '<p>Google belum memverifikasi aplikasi ini.</p>' : ''}<p>${escaped(project)} (${escaped(developer)}) ingin mengakses Akun Google Anda:</p>
<form method="post" action="${escaped(url.pathname.replace(/exec$/, 'allow') + url.search)}">${scopes
      .map(
        ({ scope, words, hasBox }) =>
          `<p><label><input type="${hasBox ? 'checkbox' : 'hidden'}" name="scope" value="${escaped(scope)}"> ${escaped(words)}</label></p>`,
      )
      .join('')}<button type="submit">Lanjutkan</button></form>`,
  );

const page = (title: string, body: string): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.5 Roboto,Arial,sans-serif;color:#202124;margin:16px}ul{padding:0;list-style:none}
li a,button{display:block;padding:10px 12px;border:1px solid #dadce0;border-radius:8px;margin:0 0 8px;color:inherit;background:#fff;font:inherit}</style>
</head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`;
