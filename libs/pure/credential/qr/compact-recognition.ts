import { numberOf } from '@pure/public-number';
import { hex } from '../bytes/bytes';
import { recognitionKinds, recognitionOutcomes } from '../recognition/recognition-document';
import type { RecognitionFacts } from '../recognition/recognition-facts';
import { type Claims, column, dayOf, encodeClaims, numberClaims, plain } from './claims';

/** Where it stands in the lists of status: list from 1 on, place from 0 on. */
export type ListedPlace = Readonly<{ list: number; index: number }>;

/** What an offline code says of a recognition; the rest stands in the document, whose SHA-256 it gives. */
export type CompactRecognition = RecognitionFacts & Readonly<{ sha256: string; listed: ListedPlace }>;

/** As CBOR. */
export function recognitionClaims(facts: RecognitionFacts, { list, index }: ListedPlace, sha256: Uint8Array): Uint8Array {
  const { version, kind, catalogue, taiwan, mainland, outcome, effect, decision, territory, validFrom, validUntil, scope, filing, firm } = facts;
  return encodeClaims({
    ...numberClaims(facts.number),
    version,
    example: facts.example || undefined,
    sha256,
    validFrom: dayOf(validFrom),
    validUntil: validUntil && dayOf(validUntil),
    kind: recognitionKinds.indexOf(kind),
    catalogue: catalogue.id,
    catalogueVersion: catalogue.version,
    row: catalogue.row,
    taiwan: column([ends(taiwan)]),
    mainland: column([ends(mainland)]),
    outcome: recognitionOutcomes.indexOf(outcome),
    allows: column(effect.allows.map((words) => [words])),
    stillNeeded: column(effect.stillNeeded.map((words) => [words])),
    decision: plain(decision.number),
    decidedOn: dayOf(decision.on),
    body: plain(decision.body),
    territory: column(territory.map((code) => [code])),
    scope: scope && plain(scope),
    filing: filing && plain(filing),
    firm: firm && plain(firm),
    list,
    place: index,
  });
}

const ends = ({ name, level }: RecognitionFacts['taiwan']): readonly string[] => (level === undefined ? [name] : [name, level]);

/** Null where the claims are none of a recognition. */
export function readRecognitionClaims(claims: Claims): CompactRecognition | null {
  const recognition: CompactRecognition = {
    number: numberOf('R', claims.whole('year'), claims.whole('serial')),
    version: claims.whole('version'),
    example: claims.isTrue('example'),
    sha256: hex(claims.bytes('sha256')),
    kind: claims.known(recognitionKinds, 'kind'),
    catalogue: { id: claims.text('catalogue'), version: claims.whole('catalogueVersion'), row: claims.text('row') },
    taiwan: endIn(claims.fields('taiwan')),
    mainland: endIn(claims.fields('mainland')),
    outcome: claims.known(recognitionOutcomes, 'outcome'),
    effect: { allows: claims.lines('allows'), stillNeeded: claims.lines('stillNeeded') },
    decision: { number: claims.text('decision'), on: claims.day('decidedOn'), body: claims.text('body') },
    territory: claims.lines('territory'),
    validFrom: claims.day('validFrom'),
    ...claims.optionalDay('validUntil'),
    ...claims.optionalText('scope'),
    ...claims.optionalText('filing'),
    ...claims.optionalText('firm'),
    listed: { list: claims.whole('list'), index: claims.whole('place') },
  };
  return claims.isSound ? recognition : null;
}

const endIn = ([name = '', level]: readonly string[]): RecognitionFacts['taiwan'] => ({ name, ...(level !== undefined && { level }) });
