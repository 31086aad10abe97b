import { holderFields, mainlandWords, taiwanWords } from '@pure/credential';
import type { ShownCertificate } from './certificate';
import { element } from './elements';
import type { T } from './texts';

/** What was found of a certificate, in neutral words: that whoever shows it is the holder, their papers say. */
export function certificateFindings(shown: ShownCertificate, t: T): HTMLElement {
  const { number, version, example, kind, taiwan, mainland, catalogue, effect, decision, territory, validFrom, validUntil, scope = '', filing = '', firm = '', told, sha256, issuer, kid, status } = shown;
  const fields = holderFields.flatMap((field): readonly (readonly [string, string])[] => [[field, told[field] ?? '']]);
  const rows: readonly (readonly [string, string])[] = [
    ['signature', t('verifier.holds')], ['number', t('verifier.version', { number, version })], ['taiwan', taiwanWords(kind, taiwan)], ['mainland', mainlandWords(mainland)], ['firm', firm], ...fields,
    ['allows', effect.allows.join(' · ')], ['stillNeeded', effect.stillNeeded.join(' · ')], ['scope', scope], ['filing', filing],
    ['body', decision.body], ['decision', `${decision.number} ${decision.on}`], ['territory', territory.join(' · ')], ['validity', validUntil === undefined ? validFrom : `${validFrom} – ${validUntil}`],
    ['row', t('verifier.version', { number: `${catalogue.id} ${catalogue.row}`, version: catalogue.version })],
    ...status.map(({ purpose, set, at }): readonly [string, string] => [purpose, t(`verifier.${purpose}.${set}`, { at })]), ['key', issuer === undefined ? kid : `${issuer} ${kid}`], ['digest', sha256],
  ];
  const unverified = [...(firm === '' ? [t('verifier.not.holder')] : []), ...(status.length === 0 ? [t('verifier.not.certificateStatus')] : []), t('verifier.not.certificateLog')];
  return element('section', { 'aria-labelledby': 'found' },
    element('h2', { id: 'found' }, t('verifier.certificate')),
    ...(example ? [element('p', {}, t('verifier.certificateExample'))] : []),
    element('dl', {}, ...rows.filter(([, text]) => text !== '').flatMap(([term, text]) => [element('dt', {}, t(`verifier.term.${term}`)), element('dd', {}, text)])),
    element('h2', {}, t('verifier.notVerified')),
    element('ul', {}, ...unverified.map((text) => element('li', {}, text))));
}

