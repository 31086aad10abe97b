import { disclosureDigest, disclosureOf, envelop, hex, readRecognition, recognitionBytes, recognitionCredential, type RecognitionDocument, type RecognitionIssue, selectiveCredential, signingInput } from '@pure/credential';
import { ISSUER, type Pair, sha256, signedBy, SITE, sm3 } from './credential';

/** What a person of no existence keeps for themselves. */
export const kept = {
  name: disclosureOf('c2FsdCBvZiBhIG5hbWUuLg', 'name', '林示例'),
  document: disclosureOf('c2FsdCBvZiBhIHBhcGVyLg', 'document', '830000199001010016'),
  certificate: disclosureOf('c2FsdCBvZiBhIGxpc3QuLi', 'certificate', '178-000001'),
};

/** A recognition of nobody. */
export async function recognitionWith(more: Readonly<Record<string, unknown>> = {}): Promise<RecognitionDocument> {
  const digests = await Promise.all(Object.values(kept).map((each) => disclosureDigest(each, sha256)));
  const read = readRecognition({
    form: 'gongtong-recognition/1', number: 'GT-R-2026-000001-M', version: 1, kind: 'person', holder: { digests: digests.sort() },
    catalogue: { id: 'fujian-2025-batch-5', version: 1, row: 'care-worker', title: '福建省第五批采信目录' },
    taiwan: { name: '照顧服務員', level: '單一' }, mainland: { name: '养老护理员', level: '四级', type: 'level' }, outcome: 'recognised',
    effect: { allows: ['从事养老护理工作'], stillNeeded: [] }, decision: { number: '示例〔2026〕1号', on: '2026-03-01', body: { 'zh-Hans': '示例人力资源和社会保障局' } },
    territory: ['350000'], legalBasis: '闽人社办〔2025〕141号', validity: { from: '2026-03-01', until: '2029-02-28' }, ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

export const recognitionIssue = (document: RecognitionDocument): RecognitionIssue => ({
  id: `${SITE}/api/v1/recognition/certificates/${document.number}/credential`, issuer: ISSUER, subject: `${SITE}/r/${document.number}`,
  digests: { sha256: hex(sha256(recognitionBytes(document))), sm3: hex(sm3(recognitionBytes(document))) },
  status: { suspension: { list: `${SITE}/status/suspension/1`, index: 11 }, revocation: { list: `${SITE}/status/revocation/1`, index: 12 } },
  receipt: `${SITE}/api/v1/records/${document.number}/${document.version}/proof`,
});

export function certificateOf(document: RecognitionDocument, pair: Pair): string {
  const input = signingInput(recognitionCredential(document, recognitionIssue(document)), ISSUER, pair.signer);
  return envelop(input, signedBy(pair, Buffer.from(input)));
}

/** The signed part of the form whose fields are told one by one. */
export function selectiveOf(document: RecognitionDocument, pair: Pair): string {
  const input = signingInput(selectiveCredential(document, recognitionIssue(document)), ISSUER, pair.signer, 'vc+sd-jwt');
  return envelop(input, signedBy(pair, Buffer.from(input)));
}
