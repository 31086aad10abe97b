import { afterDelivery, type Delivery, MOST_ATTEMPTS } from './mail';
import { isFixed, noticeReasons, wayUnchosen } from './reason';

const fault = 'SMTP 451';

it.each<[Delivery, number, string, string | null]>([
  [{ outcome: 'sent' }, 1, 'sent', null],
  [{ outcome: 'refused', fault }, 1, 'failed', fault],
  [{ outcome: 'later', fault }, 1, 'waiting', fault],
  [{ outcome: 'later', fault }, MOST_ATTEMPTS - 1, 'waiting', fault],
  [{ outcome: 'later', fault }, MOST_ATTEMPTS, 'failed', fault],
  [{ outcome: 'unknown', fault: 'ECONNRESET' }, 1, 'failed', 'CUT_OFF ECONNRESET'],
])('%j at attempt %i leaves it %s', (delivery, attempts, state, told) => expect(afterDelivery(delivery, attempts)).toEqual({ state, fault: told }));

it('what concerns safety is mailed at once, and nobody can choose otherwise', () =>
  expect(noticeReasons.filter(isFixed).map((reason) => [reason, wayUnchosen(reason)])).toEqual([['security', 'now']]));
