import { isPublic } from '../../../src/domain/registers/visibility';
import { categories } from '../../../src/domain/workbook/vocabulary/category-and-form';

test.each(categories)('an entry that is %s is public unless it is excluded', (category) =>
  expect(isPublic({ status: 'berlaku', category })).toBe(category !== 'dikecualikan'),
);

test.each([['ditarik'], ['']] as const)('an entry whose status is %j is not', (status) =>
  expect(isPublic({ status, category: 'berkala' })).toBe(false),
);
