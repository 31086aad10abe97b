import fc from 'fast-check';
import { ArrayItems } from './array-items';

it('gives the items of any array, however it is cut', () =>
  fc.assert(fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom('', ',"end":1}'), (values, size, after) => {
    const text = `${JSON.stringify(values).slice(1)}${after}`;
    const reader = new ArrayItems();
    const items: string[] = [];
    for (let at = 0; at < text.length; at += size) items.push(...reader.push(text.slice(at, at + size)));
    expect([items.map((item) => JSON.parse(item)), reader.isDone]).toEqual([JSON.parse(JSON.stringify(values)), true]);
  })));
