import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { locales } from '@platform/locale';
import { mailStates, mailTemplates } from '../domain/mail';
import { itemKinds } from '../application/inbox/inbox-store';
import { noticeReasons, noticeWays } from '../domain/reason';
import { inboxStates, LONGEST_ABOUT, LONGEST_ADDRESS, LONGEST_MESSAGE } from './notice.dto';

const id = text({ format: 'uuid' });
export { id as uuid };
const instant = text({ format: 'date-time' });
const instantOrNull = { anyOf: [instant, { type: 'null' as const }] };
const textOrNull = { type: ['string', 'null'] };

export const item = namedSchema('InboxItem', record({
  id,
  reason: oneOfTexts(noticeReasons),
  kind: { ...oneOfTexts(itemKinds), description: '`todo`: something waits to be done; `news`: it only informs' },
  text: text({ description: 'What it says, in the language of the request' }),
  object: record({ kind: text(), id: text() }),
  address: text({ description: 'Path of the page on which its one action is done' }),
  due: { anyOf: [localDate, { type: 'null' }] },
  workingDaysLeft: { type: ['integer', 'null'], description: 'Negative where it has passed; null without a due date, and where the calendar does not reach so far' },
  rule: { ...textOrNull, description: 'Id of the clock rule that the due date comes from' },
  basis: { ...textOrNull, description: 'Law and article of that rule, as it was configured on the day of the item' },
  createdAt: instant, seenAt: instantOrNull, doneAt: instantOrNull,
}));
export const itemList = listEnvelope(item);

const pageParameters = {
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [id, '`next` of the page before'],
} as const;
export const listParameters = pageParameters;
export const inboxParameters = {
  reason: [oneOfTexts(noticeReasons), 'Items of one reason only'],
  kind: [oneOfTexts(itemKinds), 'What waits to be done, or what only informs; both where absent'],
  state: [oneOfTexts(inboxStates), 'What waits, or what was done; open where absent'],
  ...pageParameters,
} as const;

const choice = namedSchema('NoticeChoice', record({
  reason: oneOfTexts(noticeReasons),
  way: oneOfTexts(noticeWays),
  fixed: flag({ description: 'Always mailed at once: it concerns the safety of the account' }),
}));
export const choices = record({ choices: listOf(choice) });
export const newChoices = record({ choices: listOf(record({ reason: oneOfTexts(noticeReasons), way: oneOfTexts(noticeWays) })) });

export const newFeedback = record({
  'about?': text({ maxLength: LONGEST_ABOUT, description: 'The page or the number that it is about' }),
  message: text({ minLength: 1, maxLength: LONGEST_MESSAGE }),
  'replyTo?': text({ format: 'email', maxLength: LONGEST_ADDRESS, description: 'Where an answer is wanted' }),
});
export const feedbackTaken = record({ id });
export const feedbackList = listEnvelope(namedSchema('Feedback', record({
  id, about: textOrNull, message: text(), replyTo: textOrNull, locale: oneOfTexts(locales), createdAt: instant,
})));

export const mail = namedSchema('Mail', record({
  id,
  address: text({ description: 'To whom; all but the first letter and the domain is masked' }),
  account: textOrNull,
  template: oneOfTexts(mailTemplates), locale: oneOfTexts(locales),
  state: { ...oneOfTexts(mailStates), description: '`failed` with fault CUT_OFF: nobody knows whether it went out' },
  attempts: integer({ minimum: 0 }),
  fault: textOrNull,
  createdAt: instant, sentAt: instantOrNull,
}));
export const mailList = listEnvelope(mail);
