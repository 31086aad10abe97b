import type { LookedAfterPanel } from '../../application/panel/look-after-panels';
import type { Panel } from '../../application/panel/panel';
import { dueOf, type ReviewSeen } from '../../application/panel/see-reviews';

const headOf = ({ id, subject, version, title, standards, example, state, outcome, basis, unilateral, size, days, roundClosed, draw }: Panel) => ({
  review: id, subject: subject.id, number: subject.number, version, title, standards: [...standards], example, state, outcome, basis, unilateral, size, days, roundClosed, draw,
});

/** No id of an expert or an account leaves with it. */
export function reviewBody({ panel, seat, due, workingDaysLeft, named, feedback, sees, unread, rows, opinions, comments, members }: ReviewSeen) {
  const digests = new Map(rows.map(({ key, digest }) => [key, digest]));
  return {
    ...headOf(panel), due, seat: seat.state, place: seat.place, workingDaysLeft, named, feedback: feedback && { ...feedback, given: feedback.given && { ...feedback.given } }, sees, submitted: seat.submittedAt !== null, vote: seat.vote, reasons: seat.reasons, mayQuote: seat.mayQuote, signed: seat.signed, unread: [...unread],
    rows: rows.map((row) => ({ ...row })),
    opinions: opinions.map(({ seat: of, digest, ...opinion }) => ({ ...opinion, isOwn: of === seat.id, isOld: digests.get(opinion.key) !== digest })),
    comments: comments.map(({ seat: of, ...comment }) => ({ ...comment, isOwn: of === seat.id })),
    members: members.map((member) => ({ ...member })),
  };
}

export const panelBody = (account: string) => ({ panel, seats, dissents }: LookedAfterPanel) => ({
  ...headOf(panel), due: dueOf(panel), openedAt: panel.openedAt, isDrafter: panel.drafters.includes(account),
  seats: seats.map(({ place, state, reason, submittedAt, signed, notBlind }) => ({ place, state, reason, submitted: submittedAt !== null, signed, notBlind })),
  dissents: dissents.map((dissent) => ({ ...dissent })),
});
