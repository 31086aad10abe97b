import { type Standing, waitOf } from './board';

const standing = (more: Partial<Standing>): Standing => ({ state: 'draft', submitted: 1, stage: null, isOver: false, unanswered: 0, sentBack: false, ...more });

it.each<[Partial<Standing>, string | null]>([
  [{ submitted: 0 }, 'submission'],
  [{}, 'corrections'],
  [{ state: 'in_review' }, 'panel'],
  [{ state: 'in_review', stage: 'drawing' }, 'drawing'],
  [{ state: 'in_review', stage: 'inviting' }, 'answers'],
  [{ state: 'in_review', stage: 'voting' }, 'votes'],
  [{ state: 'reviewed' }, 'regulator'],
  [{ state: 'reviewed', sentBack: true }, 'corrections'],
  [{ state: 'in_notice', unanswered: 2 }, 'notice'],
  [{ state: 'in_notice', isOver: true, unanswered: 2 }, 'objections'],
  [{ state: 'in_notice', isOver: true }, 'second-person'],
  [{ state: 'approved' }, null],
  [{ state: 'suspended' }, 'lift'],
  [{ state: 'revoked' }, null],
])('what stands as %j waits for %s', (more, wait) => expect(waitOf(standing(more))).toBe(wait));
