import { fold } from '../text/normalise';

/** Identifiers in the catalogue: IRIs that stay the same while the office keeps its address. */
export interface CatalogueNames {
  /** @example of('DIP-0012')  //=> 'https://ppid.contoh.go.id/dip#DIP-0012' */
  readonly of: (name: string) => string;
}

/** Based on the address where the DIP is published; without one, a URN that identifies but cannot be resolved. */
export function catalogueNames(office: string, address: string): CatalogueNames {
  const base = address === '' ? `urn:x-dip:${slug(office)}:` : `${address}#`;
  return { of: (name) => `${base}${encodeURIComponent(name)}` };
}

/** @example slug('KPU Kabupaten Lahat')  //=> 'kpu-kabupaten-lahat' */
const slug = (office: string): string =>
  fold(office)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'kantor';

/**
 * A link as an IRI: characters that RFC 3987 does not allow are percent-encoded; '' if it is no web address.
 * @example webIri('https://contoh.go.id/a b.pdf')  //=> 'https://contoh.go.id/a%20b.pdf'
 */
export function webIri(link: string): string {
  const trimmed = link.trim();
  if (!/^https?:\/\/[^\s/]/i.test(trimmed)) return '';
  return trimmed.replace(/[\s<>"{}|\\^`\0-\x1F\x7F]|\p{Cs}|%(?![0-9A-Fa-f]{2})/gu, (sign) =>
    /\p{Cs}/u.test(sign) ? '' : encodeURIComponent(sign),
  );
}
