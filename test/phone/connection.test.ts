import { connect } from '../../src/phone/kept/connection';

/** A database as far as a connection uses it; `close` is the page's own, `fire` what the browser reports. */
class FakeDatabase {
  isClosed = false;
  onclose: (() => void) | null = null;
  onversionchange: (() => void) | null = null;
  constructor(readonly number: number) {}
  close(): void {
    this.isClosed = true;
  }
  read(): Promise<number> {
    return this.isClosed
      ? Promise.reject(new DOMException('closed', 'InvalidStateError'))
      : Promise.resolve(this.number);
  }
}

function opening(refuse: (time: number) => boolean = () => false) {
  const opened: FakeDatabase[] = [];
  let times = 0;
  const connection = connect(() => {
    times += 1;
    if (refuse(times)) return Promise.reject(new Error('refused'));
    opened.push(new FakeDatabase(times));
    return Promise.resolve(opened[opened.length - 1] as unknown as IDBDatabase);
  });
  const read = () => connection((database) => (database as unknown as FakeDatabase).read());
  return { opened, read, times: () => times };
}

test('one connection serves every access', async () => {
  const { read, times } = opening();
  expect([await read(), await read(), times()]).toEqual([1, 1, 1]);
});

test('what the browser closed (onclose) is opened again at the next access', async () => {
  const { opened, read } = opening();
  await read();
  opened[0]!.onclose?.();
  expect([await read(), opened[0]!.isClosed]).toEqual([2, false]);
});

test('another page that removes or changes the database (onversionchange) does not wait for this one', async () => {
  const { opened, read } = opening();
  await read();
  opened[0]!.onversionchange?.();
  expect(opened[0]!.isClosed).toBe(true);
  expect(await read()).toBe(2);
});

test('accesses that find it closed open it again once, all of them together', async () => {
  const { opened, read, times } = opening();
  await read();
  opened[0]!.close();
  expect(await Promise.all([read(), read(), read()])).toEqual([2, 2, 2]);
  // Reported only now: it is about the former connection.
  opened[0]!.onclose?.();
  expect([await read(), times()]).toEqual([2, 2]);
});

test('a database that is refused is tried again at the next access, and one that closes at once is not tried for ever', async () => {
  const { read } = opening((time) => time === 1);
  await expect(read()).rejects.toThrow('refused');
  expect(await read()).toBe(2);
  const connection = connect(() => {
    const database = new FakeDatabase(1);
    database.close();
    return Promise.resolve(database as unknown as IDBDatabase);
  });
  const access = jest.fn((database: IDBDatabase) => (database as unknown as FakeDatabase).read());
  await expect(connection(access)).rejects.toThrow('closed');
  expect(access).toHaveBeenCalledTimes(2);
});
