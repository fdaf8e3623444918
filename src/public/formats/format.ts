import type { PublishedFile } from '../published-file';

/** A way in which programs read the list: `?format=<id>`. */
export interface Format {
  readonly id: string;
  readonly mimeType: 'JSON' | 'CSV' | 'ATOM';
  /** Where it is saved rather than shown. */
  readonly fileName?: string;
  /** `url` is the address of the page. */
  readonly render: (file: PublishedFile, url: string) => string;
}
