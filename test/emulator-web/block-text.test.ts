import { cellsOf, textOf } from '../../emulator/web/page/sheet/block-text';

describe('the text that spreadsheets put on the clipboard', () => {
  test.each([
    ['one cell', 'a', [['a']]],
    [
      'a block with a line end',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a quoted cell with a line break and quotation marks', '"a\n""b"""\tc', [['a\n"b"', 'c']]],
    ['a quotation mark that quotes nothing', '"a" dan b\tc', [['"a" dan b', 'c']]],
    ['an inch mark inside', '5" layar\tc', [['5" layar', 'c']]],
    [
      'empty cells',
      '\t\nb\t',
      [
        ['', ''],
        ['b', ''],
      ],
    ],
  ])('reads %s', (_what, text, cells) => expect(cellsOf(text)).toEqual(cells));

  test('writes what it reads', () => {
    const cells = [
      ['a\nb', '"x" y'],
      ['', 'c\td'],
    ];
    expect(cellsOf(textOf(cells))).toEqual(cells);
  });
});
