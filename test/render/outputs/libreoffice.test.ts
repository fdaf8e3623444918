import { internalMakers, publicMakers } from '../../../src/render/makers';
import { dipTable } from '../../../src/domain/outputs/register-table';
import { describeWithLibreOffice, openedInLibreOffice, type OpenedCell } from './libreoffice';
import { oddTitles, sampleHoldings } from './sample-holdings';

describeWithLibreOffice('what LibreOffice makes of it', () => {
  const holdings = sampleHoldings(20);
  let opened: ReturnType<typeof openedInLibreOffice>;
  beforeAll(() => {
    opened = openedInLibreOffice({
      'dip.csv': publicMakers['dip-csv'](holdings),
      'dik.csv': internalMakers['dik-csv'](holdings),
      'polos.csv': Buffer.from(oddTitles.join('\r\n')),
      'dip-lembar.xlsx': publicMakers['dip-xlsx'](holdings),
      'dik-lembar.xlsx': internalMakers['dik-xlsx'](holdings),
    });
  }, 90_000);

  const cells = (name: string): readonly OpenedCell[] => (opened[name] ?? []).flat();
  const formulas = (name: string): readonly string[] =>
    cells(name)
      .map(({ formula }) => formula)
      .filter((formula) => formula !== '');

  test('a CSV without the protection contains formulas', () => {
    expect(formulas('polos.csv').length).toBeGreaterThan(1);
  });

  test.each(['dip.csv', 'dik.csv', 'dip-lembar.xlsx', 'dik-lembar.xlsx'])('%s contains none', (name) => {
    expect(cells(name).length).toBeGreaterThan(20);
    expect(formulas(name)).toEqual([]);
  });

  test('the sheet has numbers as numbers, days as dates, and every text as it was', () => {
    const lines = opened['dip-lembar.xlsx'] ?? [];
    const head = lines.findIndex(([first]) => first?.text === 'No');
    const header = lines[head] ?? [];
    const rows = lines.slice(head + 1).filter(([number]) => number?.type === 'float');
    const table = dipTable(holdings);
    expect(header.slice(0, table.columns.length).map(({ text }) => text)).toEqual(
      table.columns.map(({ header: text }) => text),
    );
    table.rows.forEach((row, index) => {
      row.forEach((value, column) => {
        const cell = rows[index]?.[column];
        if (value === null || value === '') expect(cell?.type ?? '').toBe('');
        else if (typeof value === 'object') expect(cell).toMatchObject({ type: 'date', text: '04/02/2026' });
        else if (typeof value === 'number')
          expect(cell).toMatchObject({ type: 'float', text: String(value) });
        else expect(cell?.type).toBe('string');
      });
    });
    expect(rows[8]?.[1]).toMatchObject({ type: 'string', text: '001/2024' });
    expect(rows[9]?.[1]).toMatchObject({ type: 'string', text: '2026-02-06' });
    expect(rows[0]?.[1]).toMatchObject({ type: 'string', text: '=1+1' });
  });

  test('no entry is lost', () => {
    expect((opened['dip.csv'] ?? []).filter(([number]) => number?.type === 'float')).toHaveLength(20);
    expect((opened['dip-lembar.xlsx'] ?? []).filter(([number]) => number?.type === 'float')).toHaveLength(20);
  });
});
