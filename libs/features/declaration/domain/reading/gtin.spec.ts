import { readBarCode } from './gtin';

it.each([
  ['6901234567892', { digits: '6901234567892' }],
  ['４７１０００１ ２３４５６－８', { code: 'GTIN_CHECK_DIGIT' }],
  ['6901234567893', { code: 'GTIN_CHECK_DIGIT' }],
  ['96385074', { digits: '96385074' }],
  ['036000291452', { digits: '036000291452' }],
  ['10614141000415', { digits: '10614141000415' }],
  ['690123456789', { code: 'GTIN_CHECK_DIGIT' }],
  ['12345', { code: 'GTIN_LENGTH' }],
  ['69012345678AB', { code: 'GTIN_LENGTH' }],
])('%s', (text, expected) => expect(readBarCode(text)).toEqual(expected));
