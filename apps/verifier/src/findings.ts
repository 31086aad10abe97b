import { certificateFindings } from './certificate-findings';
import { element } from './elements';
import type { Examined, Shown } from './examine';
import type { T } from './texts';

/** What was found, in neutral words: a signature that holds says nothing of the product. */
export function findings(examined: Examined, t: T): HTMLElement {
  if ('certificate' in examined) return certificateFindings(examined.certificate, t);
  if (!('shown' in examined)) return element('section', { 'aria-labelledby': 'found' }, element('h2', { id: 'found' }, t('verifier.wrong')), element('p', {}, `${t(`verifier.fault.${examined.code}`)} (${examined.code})`));
  const { shown } = examined;
  return element(
    'section',
    { 'aria-labelledby': 'found' },
    element('h2', { id: 'found' }, t('verifier.kind')),
    element('p', {}, element('strong', {}, t('verifier.untested'))),
    ...(shown.example ? [element('p', {}, t('verifier.example'))] : []),
    facts(shown, t),
    indicatorTable(shown, t),
    element('h2', {}, t('verifier.notVerified')),
    element('ul', {}, ...unverified(shown, t).map((text) => element('li', {}, text))),
  );
}

function facts({ number, version, name, from, until, products, standards, issuer, kid, status, sha256 }: Shown, t: T): HTMLElement {
  const rows: readonly (readonly [string, string])[] = [
    ['signature', t('verifier.holds')],
    ['number', t('verifier.version', { number, version })],
    ['declarer', name],
    ['validity', until === undefined ? from : `${from} – ${until}`],
    ['products', products.map((each) => [each.name, ...each.models].join(' ')).join(' · ')],
    ['standards', standards.join(' · ')],
    ...status.map(({ purpose, set, at }): readonly [string, string] => [purpose, t(`verifier.${purpose}.${set}`, { at })]),
    ['key', issuer === undefined ? kid : `${issuer} ${kid}`],
    ['digest', sha256],
  ];
  return element('dl', {}, ...rows.flatMap(([term, text]) => [element('dt', {}, t(`verifier.term.${term}`)), element('dd', {}, text)]));
}

function indicatorTable({ indicators }: Shown, t: T): HTMLElement {
  const rows = indicators.map((each) => element('tr', {}, element('th', { scope: 'row' }, each.name), element('td', {}, valueOf(each)), element('td', {}, each.method ?? '')));
  const head = element('tr', {}, ...['indicator', 'value', 'method'].map((name) => element('th', { scope: 'col' }, t(`verifier.term.${name}`))));
  return element('table', {}, element('caption', {}, t('verifier.indicators', { count: indicators.length })), element('thead', {}, head), element('tbody', {}, ...rows));
}

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤ ', '>=': '≥ ', '<': '< ', '>': '> ' };

function valueOf({ operator, value = '', values, low = '', high = '', unit = '' }: Shown['indicators'][number]): string {
  const bounds = low === '' ? '' : `${low} – ${high}`;
  const quantity = operator === 'range' ? bounds : `${SIGNS[operator] ?? ''}${values?.join(' · ') ?? value}${bounds && ` (${bounds})`}`;
  return unit === '' || unit === '1' ? quantity : `${quantity} ${unit}`;
}

const unverified = ({ status, example }: Shown, t: T): readonly string[] => [
  t('verifier.not.product'),
  ...(status.length === 0 ? [t('verifier.not.status')] : []),
  t('verifier.not.log'),
  ...(example ? [] : [t('verifier.not.standards')]),
];
