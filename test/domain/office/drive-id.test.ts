import { parseDriveId } from '../../../src/domain/office/drive-id';

const id = '1AbC_dEf-1234567';

test.each([
  ['', ''],
  [` ${id} `, id],
  [`https://drive.google.com/file/d/${id}/view?usp=sharing`, id],
  [`https://drive.google.com/open?id=${id}`, id],
  [`https://drive.google.com/uc?export=view&id=${id}`, id],
  [`https://docs.google.com/document/d/${id}/edit`, id],
  ['logo.png', undefined],
  [`https://evil.example/d/${id}`, undefined],
  [`http://drive.google.com/file/d/${id}`, undefined],
] as const)('%j is %j', (text, found) => expect(parseDriveId(text)).toBe(found));
