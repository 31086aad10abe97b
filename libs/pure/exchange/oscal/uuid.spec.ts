import { uuidOf } from './uuid';

it('is version 5 of an address', () => expect(uuidOf('http://www.example.com/')).toBe('fcde3c85-2270-590f-9e7c-ee003d65e0e2'));
