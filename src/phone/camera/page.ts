import type { JpegPage } from './paper/jpeg-pdf';
import type { Look } from './picture/clean';
import type { Quad } from './picture/point';

/** One photographed page. */
export interface Page {
  readonly id: number;
  readonly photo: Blob;
  /** Address of a small picture of the whole photograph. */
  readonly preview: string;
  /** As parts of the photograph's width and height; `found` as they were found. */
  readonly corners: Quad;
  readonly found: Quad;
  readonly isFound: boolean;
  readonly quarters: number;
  readonly look: Look;
  readonly made: JpegPage;
  /** Address of the made page. */
  readonly shown: string;
}
