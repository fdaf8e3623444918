import vm from 'node:vm';
import fc from 'fast-check';
import { breakLines } from '../../build/break-lines';

const run = (code: string): unknown => vm.runInNewContext(code);
const longest = (code: string): number => Math.max(...code.split('\n').map(({ length }) => length));

test('a line ends between two tokens, and within a long text by a backslash', () => {
  expect(breakLines('f(1);g("abcdef")', 6, 2019)).toBe('f(1);g(\n"abcd\\\nef")');
});

test('a text before which no line can end fills the line that it begins in', () => {
  expect(longest(breakLines(`function f(){return"${'a'.repeat(60)}"}`, 30, 2019))).toBeLessThanOrEqual(31);
});

test.each([
  ['a value that is returned', '(function(){return[1,2,3,4,5,6,7,8].length})()'],
  ['a label that is left', 'let n=0;out:for(;;){for(;;){n+=1;if(n>2)break out}}n'],
  ['an error that is thrown', 'try{throw[1,2,3,4]}catch(e){e.length}'],
  ['a counter', 'let a=1,b=1;a++,b--,++a;[a,b].join()'],
  ['an arrow', 'const f=(aaaa,bbbb)=>({aaaa,bbbb});JSON.stringify(f(1,2))'],
  ['a promise that is awaited', 'const f=async()=>{await 1;return 2};typeof f().then'],
  ['a generator', '[...(function*(){yield 11111;yield[22222]})()].join()'],
  ['a template with values in it', 'const a=1;`one ${a} two ${[a,a].map(x=>`<${x}>`)} three`'],
  ['a pattern', '"a//b".replace(/\\/\\/[/*]?/g,"x").split(/x/).length'],
  ['a comment', 'let a=1;/*! kept */let b=2;// end\na+b'],
])('the meaning is unchanged: %s', (_what, code) => {
  const expected = JSON.stringify(run(code));
  for (const length of [1, 4, 8, 12])
    expect(JSON.stringify(run(breakLines(code, length, 2019)))).toBe(expected);
});

test('no line ends between `function` and its name, by which Google finds it', () => {
  expect(breakLines('function onOpen(){}function onEdit(){}', 20, 2019)).toBe(
    'function onOpen(){}\nfunction onEdit(){}',
  );
});

test('a text of any characters is unchanged, in short lines', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.integer({ min: 8, max: 20 }),
      (text, length) => {
        const broken = breakLines(`x=[${JSON.stringify(text)}][0]`, length, 2019);
        expect(run(broken)).toBe(text);
        expect(longest(broken)).toBeLessThanOrEqual(length + 4);
      },
    ),
  );
});

test('newer syntax stops the build', () => {
  expect(() => breakLines('class A{x=1}', 80, 2019)).toThrow(SyntaxError);
});
