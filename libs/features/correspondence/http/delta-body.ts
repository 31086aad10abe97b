import { editionBody } from '@features/catalogue';
import type { Locale } from '@platform/locale';
import { conditionText, type DeltaItem } from '@pure/equivalence';
import type { EvidenceFault } from '../application/testing/evidence-fault';
import type { CampaignStep, DeltaView } from '../application/views';
import { namedBody } from './answer-body';
import { evidenceFaultBody } from './evidence-fault-body';
import { knownBody } from './known-body';
import { requirementBody } from './requirement-body';
import { legalBody, sentenceOf } from './statement';
import { isUndated } from './undated';
import { wordsBody } from './words-body';

/** The targets as they were asked for, and rows of evidence that could not be read at all. */
type Sent = Readonly<{ numbers: readonly string[]; unread: readonly EvidenceFault[]; locale: Locale }>;

/** The answer of `POST /delta-tests`. */
export function deltaBody({ targets, asOf, items, campaign, campaignExact, counts, known, nothingLeft, faults, named }: DeltaView, { numbers, unread, locale }: Sent) {
  return {
    targets: targets.map(editionBody),
    undated: numbers.filter(isUndated),
    asOf,
    items: items.map(itemBody),
    campaign: campaign.map(stepBody),
    campaignExact,
    counts: { confirmed: { ...counts.confirmed }, provisional: { ...counts.provisional } },
    known: known.map(knownBody),
    nothingLeft,
    faults: [...unread, ...faults].map((fault) => evidenceFaultBody(fault, locale)),
    acceptanceNote: sentenceOf('correspondence.acceptance'),
    legal: legalBody('computed'),
    ...namedBody(named),
  };
}

/** Whether a report is accepted is decided by others and is unknown here. */
function itemBody({ target, requirement, verdict, reason, basis, provisional, action }: DeltaItem) {
  const rests = basis && {
    row: basis.value ? Number(basis.value.id) : null,
    conformity: basis.conformity ?? null,
    requirement: basis.requirement?.id ?? null,
    pair: basis.pair ?? null,
    mapping: basis.mapping ?? null,
  };
  return {
    target,
    requirement: requirementBody(requirement),
    verdict,
    reason,
    provisional,
    basis: rests ?? null,
    basisToConfirm: provisional ? (rests ?? null) : null,
    acceptance: 'unknown' as const,
    action,
  };
}

const stepBody = ({ characteristic, method, conditions, serves, sample }: CampaignStep) => ({
  characteristic: wordsBody(characteristic),
  method: method ?? null,
  conditions: conditions.map((condition) => ({ name: condition.name, value: conditionText(condition), ...(condition.unit !== undefined && { unit: condition.unit }) })),
  sample: sample ?? null,
  serves: serves.map(({ target, requirement }) => ({ target, requirement })),
});
