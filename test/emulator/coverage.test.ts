import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { latency, startLatency } from '../../emulator/latency';
import { services } from '../../emulator/services';
import { requestHandlers } from '../../emulator/sheets/requests';

const readme = readFileSync(join(__dirname, '../../emulator/README.md'), 'utf8');

test('every figure of the latency table belongs to a method and says where it comes from', () => {
  expect(Object.keys(latency).filter((name) => services[name] === undefined)).toEqual([]);
  for (const { source } of [...Object.values(latency), ...Object.values(startLatency)])
    expect(source).toMatch(/published|assumed/);
});

test('the advanced services are counted without exception', () => {
  const advanced = Object.keys(services).filter((name) => /^(Sheets|Drive|MailApp)\./.test(name));
  expect(advanced.filter((name) => latency[name] === undefined)).toEqual([]);
});

test('the README names every batchUpdate request and every remote method', () => {
  const methods = Object.keys(latency).map((name) => name.split('.').at(-1) ?? '');
  const missing = [...Object.keys(requestHandlers), ...methods].filter(
    (name) => !new RegExp(`\\b${name}\\b`).test(readme),
  );
  expect(missing).toEqual([]);
});
