import type { Amendment, StandardNumber } from '@pure/standard-number';
import { formOf, natureOf } from './form';

const number = (more: Partial<StandardNumber>): StandardNumber => ({
  system: 'INTL', side: 'international', issuer: 'IEC', serial: '62031', amendments: [], consolidated: false, allParts: false, ...more,
});
const amd: Amendment = { kind: 'AMD', number: '1', year: 2012 };

it.each<[string, Partial<StandardNumber>, string]>([
  ['an edition', {}, 'edition'],
  ['an amendment', { amendments: [amd] }, 'amendment'],
  ['a print with its amendment', { amendments: [{ ...amd, incorporated: true }], consolidated: true }, 'consolidated'],
  ['a corrigendum of such a print', { amendments: [{ ...amd, incorporated: true }, { kind: 'COR', number: '1' }], consolidated: true }, 'corrigendum'],
  ['a mainland amendment sheet', { system: 'GB', side: 'mainland', amendments: [{ kind: 'XG', number: '1', year: 2025 }] }, 'amendment'],
  ['an interpretation sheet', { amendments: [{ kind: 'ISH', number: '1' }] }, 'interpretation'],
  ['a draft', { stage: 'DIS' }, 'draft'],
  ['a draft of an amendment', { amendments: [{ ...amd, stage: 'CD' }] }, 'draft'],
])('%s', (_, more, form) => expect(formOf(number(more))).toBe(form));

it.each<[string, Partial<StandardNumber>, string | undefined]>([
  ['GB', { system: 'GB', side: 'mainland' }, 'mandatory'],
  ['GB/T', { system: 'GB', side: 'mainland', nature: 'T' }, 'recommended'],
  ['GB/Z', { system: 'GB', side: 'mainland', nature: 'Z' }, 'guidance'],
  ['T/…', { system: 'GROUP', side: 'mainland' }, 'voluntary'],
  ['Q/…', { system: 'ENT', side: 'mainland' }, 'voluntary'],
  ['CNS', { system: 'CNS', side: 'taiwan' }, undefined],
  ['IEC', {}, undefined],
])('nature of %s', (_, more, nature) => expect(natureOf(number(more))).toBe(nature));
