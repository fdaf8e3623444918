import { render } from 'preact';
import type { PagePictures } from '../../page/scans/scan-pages';
import { pageCodes } from '../scans/split/page-codes';
import { pagePictures } from '../scans/split/page-pictures';
import { Splitter, type SplitterProps } from '../scans/split/splitter';

/** Shows the splitter in an element of the page and returns the function that removes it. */
export type MountSplitter = (element: Element, props: SplitterProps) => () => void;

const mount: MountSplitter = (element, props) => {
  render(<Splitter {...props} />, element);
  return () => render(null, element);
};

/** What reads scanned PDFs. */
export interface Splitting extends PagePictures {
  readonly mount: MountSplitter;
  readonly pageCodes: typeof pageCodes;
}

const splitting: Splitting = { mount, pageCodes, pagePictures };

/** The page finds the script's functions here once the script has run (src/page/load-script.ts). */
Object.assign(globalThis, { dipPisah: splitting });
