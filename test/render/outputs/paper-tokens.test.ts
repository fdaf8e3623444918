import { internalMakers, issuesForOffice, issuesForPublic } from '../../../src/render/makers';
import type { InternalHoldings } from '../../../src/domain/outputs/holdings';
import { flat, readPdf } from '../pdf/read-pdf';
import { sampleHoldings } from './sample-holdings';

const holdings = sampleHoldings(40);
const tokens = (given: InternalHoldings) => issuesForOffice('keputusan-dip', given).map(({ token }) => token);

test('a paper that is printed on another day, with another Log, has the same code; another content has another', () => {
  expect(tokens(holdings)).toHaveLength(1);
  expect(tokens({ ...holdings, date: '9 Februari 2026', log: { count: 9, hash: '', code: '' } })).toEqual(
    tokens(holdings),
  );
  expect(tokens(sampleHoldings(41))).not.toEqual(tokens(holdings));
});

test('the decree and its attachment have one code, at the foot of each page', async () => {
  const pages = await readPdf(internalMakers['keputusan-dip'](holdings));
  const [token] = tokens(holdings);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(flat(page)).toContain(`Kode naskah ${token}`);
});

test('tables and papers without a place for a signature have none', () => {
  expect(issuesForOffice('dik-xlsx', holdings)).toEqual([]);
  expect(issuesForPublic('dip-csv', holdings)).toEqual([]);
  expect(issuesForOffice('rekapitulasi-pdf', holdings)).toEqual([]);
});

test.each(['lembar-uji', 'berita-acara-uji', 'surat-usulan'] as const)(
  'while nothing is proposed there is no %s to sign',
  async (id) => {
    const none = { ...holdings, dik: [] };
    expect(issuesForOffice(id, none)).toEqual([]);
    const [page = ''] = await readPdf(internalMakers[id](none)).then((pages) => pages.map(flat));
    expect(page).toContain('Tidak ada informasi yang diusulkan dikecualikan.');
  },
);
