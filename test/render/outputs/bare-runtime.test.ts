import { Script } from 'node:vm';
import { internalMakers, publicMakers } from '../../../src/render/makers';
import { bareScope, bundle } from '../pdf/bare-scope';
import { sampleHoldings } from './sample-holdings';

const holdings = sampleHoldings(30);
const scope = bareScope();
beforeAll(async () => {
  new Script(await bundle('makers.ts', 'outputs')).runInContext(scope);
  scope['holdings'] = JSON.stringify(holdings);
});

test.each(Object.entries({ ...publicMakers, ...internalMakers }))(
  '%s made in a runtime without TextEncoder, atob, window and timers has the same bytes as in Node',
  (id, make) => {
    const list = id in publicMakers ? 'publicMakers' : 'internalMakers';
    const made = new Script(
      `JSON.stringify(Array.from(outputs.${list}['${id}'](JSON.parse(holdings))))`,
    ).runInContext(scope) as string;
    expect(Buffer.from(JSON.parse(made) as number[]).equals(Buffer.from(make(holdings)))).toBe(true);
  },
);
