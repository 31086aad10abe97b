import { maskDocument, maskEmail, maskName, maskPhone } from './masks';

it.each([
  ['830000199001010016', '830000********0016'],
  ['12345678', '123***78'],
  ['A123456789', 'A12*****89'],
  ['𠮷23', '𠮷**'],
  ['', ''],
])('the document number %s is shown as %s', (number, shown) => expect(maskDocument(number)).toBe(shown));

it.each([
  ['13800138000', '138****8000'],
  ['+886 912 345 678', '+886 *** **5 678'],
  ['02-2343-1700', '02-****-*700'],
  ['110', '*10'],
  ['', ''],
])('the number %s is shown as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));

it.each([
  ['lin@photonics.example', 'l***@photonics.example'],
  ['l@photonics.example', 'l***@photonics.example'],
  ['"a@b"@c.example', '"***@c.example'],
  ['no address', 'n* a******'],
])('the address %s is shown as %s', (email, shown) => expect(maskEmail(email)).toBe(shown));

it.each([
  ['林美華', '林**'],
  ['Lin Mei-hua', 'L** M******'],
  ['𠮷田', '𠮷*'],
])('the name %s is shown as %s', (name, shown) => expect(maskName(name)).toBe(shown));
