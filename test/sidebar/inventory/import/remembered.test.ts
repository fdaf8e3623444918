import { remember, remembered, withChoice } from '../../../../src/sidebar/inventory/import/remembered';

const columns = [
  { header: 'Naskah', fills: 'Nama Dokumen', samples: [] },
  { header: 'Isi', fills: '', samples: [] },
  { header: 'No', fills: null, samples: [] },
  { header: 'Berkala', fills: 'Kategori', samples: [] },
];

test('a column of the inventory has one source; its former one becomes a note', () => {
  expect(withChoice({ columns }, 1, 'Nama Dokumen')).toEqual(['', 'Nama Dokumen', null, 'Kategori']);
  expect(withChoice({ columns }, 0, '')).toEqual(['', '', null, 'Kategori']);
});

test('several columns may be the category, and several may be left out', () => {
  expect(withChoice({ columns }, 1, 'Kategori')).toEqual(['Nama Dokumen', 'Kategori', null, 'Kategori']);
  expect(withChoice({ columns }, 1, null)).toEqual(['Nama Dokumen', null, null, 'Kategori']);
});

describe('in a browser', () => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  beforeEach(() => {
    stored.clear();
    Object.assign(globalThis, { localStorage: storage });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  test('the choice is remembered for the same headers only', () => {
    remember({ columns }, ['', 'Nama Dokumen', null, '']);
    expect(remembered({ columns })).toEqual(['', 'Nama Dokumen', null, '']);
    expect(remembered({ columns: columns.slice(1) })).toBeUndefined();
  });

  test.each(['{', '[1,2,3,4]', '["",""]', '"x"'])('what is stored as %s is no choice', (text) => {
    remember({ columns }, ['', '', '', '']);
    for (const key of stored.keys()) stored.set(key, text);
    expect(remembered({ columns })).toBeUndefined();
  });

  test('a browser that forbids to remember does not stop the import', () => {
    Object.assign(globalThis, {
      localStorage: {
        getItem: () => {
          throw new Error('denied');
        },
        setItem: () => {
          throw new Error('denied');
        },
      },
    });
    remember({ columns }, ['', '', '', '']);
    expect(remembered({ columns })).toBeUndefined();
  });
});
