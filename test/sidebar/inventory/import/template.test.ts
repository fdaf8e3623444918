import type { FormView } from '../../../../src/rpc/contract/contract';
import { templateOf } from '../../../../src/sidebar/inventory/import/template';
import { templateColumns } from '../../../../src/sidebar/inventory/import/template-columns';
import { defaultUnits } from '../../../../src/domain/office/settings/setting-definitions';
import { inventoryColumns, typedColumns } from '../../../../src/domain/workbook/typed-columns';
import { interpreted, sourcesIn } from '../../../preview/preview-list';

const form = [
  {
    title: 'Semua',
    fields: typedColumns.map((key) => ({
      key,
      label: inventoryColumns[key].header,
      choices: inventoryColumns[key].choices ?? [],
    })),
  },
] as unknown as FormView;

test('the list to fill in has every column that an import fills, each recognised', async () => {
  const columns = templateColumns(
    form,
    defaultUnits.map(({ code }) => code),
  );
  const sources = await sourcesIn(templateOf(columns), 'contoh.xlsx');
  if (typeof sources === 'string') throw new Error(sources);
  const list = interpreted(sources[0]!);
  expect(list.columns.map(({ header, fills }) => [header, fills])).toEqual(
    columns.map(({ header }) => [header, header]),
  );
  expect(columns.map(({ header }) => header)).toEqual(
    list.choices.filter((choice) => choice !== 'Waktu Pembuatan dan Tempat Pembuatan'),
  );
  expect(list.rows).toEqual([]);
});
