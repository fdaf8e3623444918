import type { Answer } from './answer';
import type { ScansView } from './scans';

export type PaperStateView = 'waiting' | 'returned' | 'replaced' | 'dropped';

export interface PaperView {
  /** The code that is printed on its pages. */
  readonly token: string;
  /** @example 'Rekapitulasi DIP · Keuangan, Umum, dan Logistik · Periode Semester I Tahun 2026' */
  readonly name: string;
  readonly state: PaperStateView;
  /** @example 'Dibuat 6 Februari 2026', 'Diganti versi baru pada 9 Februari 2026' */
  readonly words: string;
  /** Its stored signed copies, the last one first; `reason`: what is wrong with it, or ''. */
  readonly copies: readonly { readonly name: string; readonly link: string; readonly reason: string }[];
}

export interface PapersView {
  readonly may: boolean;
  /** Who may, in words. */
  readonly whose: string;
  /** Address of the folder where signed papers are dropped; '' before it exists. */
  readonly inbox: string;
  readonly papers: readonly PaperView[];
  /** The files that came back; `missing` are the papers that wait. */
  readonly files: ScansView;
}

export interface PapersApi {
  viewPapers(): Answer<PapersView>;
  /** A paper will not be signed. */
  dropPaper(token: string): Answer<null>;
}
