import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { LocalDate } from '@pure/kernel';
import { untpView } from '../../../libs/features/declaration/application/exports/untp-view';
import type { PublishedDeclaration } from '../../../libs/features/declaration/application/published-declarations';
import { documentWith } from '../credential/credential';

/** UN/CEFACT, UNTP digital conformity credential 0.6.0. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const isCredential = ajv.compile(JSON.parse(readFileSync(path.join(__dirname, 'gpl', 'untp-dcc-schema.json'), 'utf8')) as object);

const at = {
  issuer: 'did:web:gongtong.example', page: 'https://gongtong.example/d/GT-D-2026-000123-C', enterprise: 'https://gongtong.example/e/GT-E-2026-000001-J', view: 'https://gongtong.example/view',
  document: 'https://gongtong.example/document', credential: 'https://gongtong.example/credential',
};

function published(document: PublishedDeclaration['shown']['document']): PublishedDeclaration {
  const line = { version: document.version, at: '2026-03-01T02:03:04.000Z', sha256: '0123456789abcdef'.repeat(4), sm3: 'fedcba9876543210'.repeat(4), suite: 'session' } as const;
  return {
    number: document.number, version: document.version, state: 'in_force', stateSince: '2026-03-01' as LocalDate, since: '2026-03-01' as LocalDate, reason: null, example: false,
    shown: { ...line, document, text: JSON.stringify(document), place: null, signed: null, seal: null }, versions: [line], inspections: [],
  };
}

const faultsOf = (view: unknown): readonly string[] => (isCredential(view) ? [] : (isCredential.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));

const words = [{ name: '调光', kind: 'functional', operator: 'boolean', value: 'true' }, { name: '外观', kind: 'functional', operator: 'text', value: '无划痕' }];

it.each([
  ['one indicator', documentWith(1, 1)], ['sixteen indicators and eight standards', documentWith(16, 8)], ['words and no number', documentWith(0, 1, { indicators: words })],
  ['two products, one with a bar code', documentWith(2, 1, { products: [{ kind: 'product', name: '灯', models: ['A'], barCode: '4711234567899' }, { kind: 'service', name: '安装', models: [] }], validity: {} })],
])('a declaration of %s is a credential by the published schema', (_what, document) => expect(faultsOf(untpView(published(document), at))).toEqual([]));

it('the schema refuses what is not', () => {
  const view = untpView(published(documentWith(2, 1)), at);
  expect(faultsOf({ ...view, type: ['VerifiableCredential'] })).not.toEqual([]);
  expect(faultsOf({ ...view, credentialSubject: { ...view.credentialSubject, assessorLevel: 'Government approval' } })).not.toEqual([]);
});
