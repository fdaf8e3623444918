import { jpeg } from './jpeg';
import { pageImage } from './page-image';
import { pdf } from './pdf';
import { plainText } from './plain-text';
import { png } from './png';

export const scanKinds = ['pdf', 'jpeg', 'png'] as const;
export type ScanKind = (typeof scanKinds)[number];

const makers: Record<ScanKind, (title: string, seed: number) => Uint8Array> = {
  pdf,
  jpeg: (title, seed) => jpeg(pageImage(title, seed), [title, `pindaian ${seed}`]),
  png: (title, seed) => png(pageImage(title, seed), { Title: title, Comment: `pindaian ${seed}` }),
};

/**
 * A small valid file of the kind, with the title in it: on the page of a PDF, in the header of an image. The same kind,
 * title and seed give the same bytes; another title or seed gives other bytes.
 */
export const makeScan = (kind: ScanKind, title: string, seed: number): Uint8Array =>
  makers[kind](plainText(title), seed);
