import { addressIn } from './source-book';

it.each([
  ['https://www.ul.com/news/publication', 'https://www.ul.com/news/publication'],
  ['bhygbaby.com/paper/309279902.html', 'bhygbaby.com/paper/309279902.html'],
  ['openstd.samr.gov.cn detail pages, recorded on 2026-04-22', 'openstd.samr.gov.cn'],
  ['safety.bsmi.gov.tw/wSite/ct?xItem=64321; etc.org.tw/service/detail/341', 'safety.bsmi.gov.tw/wSite/ct?xItem=64321'],
  ['github relaton/relaton-gb 3d86ccf, spec/examples', undefined],
  ['GitHub code index, file id 25235133686', undefined],
  ['a shop page selling the printed standard', undefined],
  ['', undefined],
])('%s → %s', (text, address) => expect(addressIn(text)).toBe(address));
