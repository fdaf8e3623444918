import { loadScript } from '../../../page/load-script';
import type { PaperView } from '../../../rpc/contract/contract';
import type { Splitting } from '../../late/split';

/** A paper found in a file, with the part of the file that is to be stored for it. */
export interface FoundPaper {
  readonly paper: PaperView;
  readonly file: File;
}

export interface ReadFile {
  readonly found: readonly FoundPaper[];
  /** Codes of papers that this office does not know. */
  readonly unknown: readonly string[];
}

const CODE = /^TTD-[0-9A-Z]{5}-[0-9A-Z]{5}$/;

/**
 * The papers whose codes are on the pages of a scanned file. A file of several papers is cut into one file for each; pages without a code
 * belong to the paper before them.
 */
export async function readPapers(file: File, papers: readonly PaperView[]): Promise<ReadFile> {
  const splitting = await loadScript<Splitting>('Pisah');
  if (splitting === null) return { found: [], unknown: [] };
  const { pages, cut } = await splitting.pageCodes(new Uint8Array(await file.arrayBuffer()), file.type);
  const codes = pages.map((texts) => texts.filter((text) => CODE.test(text)));
  const known = new Map(papers.map((paper) => [paper.token, paper]));
  const unknown = [...new Set(codes.flat())].filter((code) => !known.has(code));
  const pagesOf = new Map<PaperView, number[]>();
  let last: PaperView | undefined;
  codes.forEach((texts, page) => {
    last = known.get(texts.find((text) => known.has(text)) ?? '') ?? last;
    if (last) pagesOf.set(last, [...(pagesOf.get(last) ?? []), page]);
  });
  const found: FoundPaper[] = [];
  for (const [paper, own] of pagesOf)
    found.push({ paper, file: pagesOf.size === 1 || cut === null ? file : await part(cut, own, paper) });
  return { found, unknown };
}

async function part(
  cut: (pages: readonly number[]) => Promise<Uint8Array>,
  pages: readonly number[],
  { token }: PaperView,
): Promise<File> {
  return new File([(await cut(pages)) as BlobPart], `${token}.pdf`, { type: 'application/pdf' });
}
