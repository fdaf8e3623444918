import type { PublishedFile } from '../published-file';

/** A machine-readable format of the list: `?format=<id>`. */
export interface Format {
  readonly id: string;
  readonly mimeType: 'JSON' | 'CSV' | 'ATOM';
  /** File name where it is downloaded rather than shown. */
  readonly fileName?: string;
  /** `url` is the address of the page. */
  readonly render: (file: PublishedFile, url: string) => string;
}
