import { peopleFrom } from '../../src/domain/office/people/people';
import { withPeople } from '../../src/rpc/named-people';

const people = peopleFrom([{ email: 'staf@example.com', name: 'Yulia' }]);
const named = (name: string, reply: unknown) => withPeople(name, reply, people);

test('fields that name people show names, at any depth, and a sentence keeps the rest of its words', () =>
  expect(
    named('viewRows', {
      rows: [{ id: 'staf@example.com', decidedBy: 'staf@example.com', title: 'Surat staf@example.com' }],
      typists: ['staf@example.com', 'lain@example.com'],
      whose: 'Dijawab oleh Tim Penghubung: staf@example.com.',
    }),
  ).toEqual({
    rows: [{ id: 'staf@example.com', decidedBy: 'Yulia', title: 'Surat staf@example.com' }],
    typists: ['Yulia', 'lain@example.com'],
    whose: 'Dijawab oleh Tim Penghubung: Yulia.',
  }));

test('a refusal names people', () =>
  expect(
    named('editRow', { ok: false, message: 'staf@example.com tidak berwenang.', details: [] }),
  ).toMatchObject({
    message: 'Yulia tidak berwenang.',
  }));

test('forms keep the addresses that are typed into them', () =>
  expect(
    named('viewStart', {
      person: 'staf@example.com',
      ppids: ['staf@example.com'],
      fields: [{ value: 'staf@example.com' }],
    }),
  ).toEqual({ person: 'staf@example.com', ppids: ['Yulia'], fields: [{ value: 'staf@example.com' }] }));
