import type { HandledCertificate, HandledPage } from '../../application/certificate/handled-certificates';
import type { PublishedCertificate } from '../../application/certificate/published-certificates';
import type { OwnCertificate } from '../../application/certificate/tell-chosen-fields';

export const certificateBody = ({ today: _today, place, acts, ...facts }: PublishedCertificate) => ({ ...facts, place: place && { ...place }, acts: acts.map((act) => ({ ...act })) });
export const ownBody = (own: readonly OwnCertificate[]) => ({ items: own.map(({ certificate, tells }) => ({ certificate: certificateBody(certificate), tells: [...tells] })) });
export const handledLines = ({ items, total, next }: HandledPage) =>
  ({ items: items.map(({ certificate, waits }) => ({ certificate: certificateBody(certificate), waits })), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next });
export const handledBody = ({ certificate, measures, possible }: HandledCertificate) => ({
  number: certificate.number, certificate: certificateBody(certificate), possible: [...possible],
  measures: measures.map(({ act, reason, words, until, by, at, outcome, refusal, settledAt }) => ({ act, reason, words, until, by, at, outcome, refusal, settledAt })),
});
