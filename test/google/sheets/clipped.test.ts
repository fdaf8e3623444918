import { workbook, type SheetName } from '../../../src/domain/workbook';
import { CLIPPED_MARK, clipRequests } from '../../../src/google/sheets/formatting/clipped';

const placeOf = (name: SheetName, column: string): number =>
  Object.keys(workbook[name].columns).indexOf(column);

test('an office of a former version gets its columns of machine text clipped, once', () => {
  const requests = clipRequests(placeOf, new Map());
  const clipped = requests.flatMap(({ repeatCell }) => (repeatCell ? [repeatCell] : []));
  const { sheetId } = workbook.inventaris;
  const startColumnIndex = placeOf('inventaris', 'returned');
  expect(clipped).toContainEqual({
    range: { sheetId, startRowIndex: 1, startColumnIndex, endColumnIndex: startColumnIndex + 1 },
    cell: { userEnteredFormat: { wrapStrategy: 'CLIP' } },
    fields: 'userEnteredFormat.wrapStrategy',
  });
  const marks = requests.flatMap(
    ({ createDeveloperMetadata }) => createDeveloperMetadata?.developerMetadata?.metadataKey ?? [],
  );
  expect(marks).toContain(`${CLIPPED_MARK}.inventaris.returned`);
  expect(marks).toHaveLength(clipped.length);
  expect(clipRequests(placeOf, new Map(marks.map((mark) => [mark, 'ya'])))).toEqual([]);
});
