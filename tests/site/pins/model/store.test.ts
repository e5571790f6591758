import { expect, test } from 'vitest';
import { createPinStore, pinsKey } from '../../../../src/site/pins/model/store.ts';

const pins = [{ report: 'a', id: 'p-1', note: '看<b>这里</b>' }];

test('pins are kept under the base path of the site', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(createPinStore('/duidu/', () => storage).write(pins)).toBe(true);
  expect([...kept.keys()]).toEqual([pinsKey('/duidu/')]);
  expect(createPinStore('/duidu/', () => storage).read()).toEqual(pins);
  expect(createPinStore('/', () => storage).read()).toEqual([]);
});

test('broken storage reads as no pins', () => {
  const storage = { getItem: () => '{"not":"pins"', setItem: () => undefined };
  expect(createPinStore('/', () => storage).read()).toEqual([]);
});

test('pins that the browser refuses to keep last as long as the page, and this is told', () => {
  const store = createPinStore('/', () => {
    throw new Error('SecurityError');
  });
  expect(store.read()).toEqual([]);
  expect(store.write(pins)).toBe(false);
  expect(store.read()).toEqual(pins);
});

test('what other pages keep is read again once the browser keeps pins', () => {
  const kept = new Map<string, string>();
  let isFull = true;
  const store = createPinStore('/', () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
  }));
  expect(store.write(pins)).toBe(false);
  isFull = false;
  expect(store.write(pins)).toBe(true);
  kept.set(pinsKey('/'), 'pin=b:p-2');
  expect(store.read()).toEqual([{ report: 'b', id: 'p-2', note: '' }]);
});
