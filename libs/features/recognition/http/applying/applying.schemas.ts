import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { questions } from '../../domain/application/completeness';
import { actFirstActs, applicationActs, applicationStates } from '../../domain/application/course';
import { permitKinds } from '../../domain/application/holder';
import { milestones } from '../../domain/application/progress';
import { nextSteps } from '../../domain/application/turn';
import { evidenceKinds } from '../../domain/application/requirement';
import { actFirstEnds } from '../../domain/desk/act-first';
import { conditionKinds, degrees, papers, taiwanLevels } from '../../domain/catalogue/row';
import { decidedActs } from '../../domain/decision/decided-act';
import { checkStates } from '../../domain/lookup/prove';
import { CODE, LONGEST_BODY, LONGEST_NAME, LONGEST_NUMBER, LONGEST_SCOPE, LONGEST_WORDS, MOST_YEARS, SLUG, whoseOf } from './applying.dto';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const uuid = text({ format: 'uuid' });
const instant = text({ format: 'date-time' });
const textOrNull = orNull(text());
const masked = { ...textOrNull, description: 'Masked: enough to know it again' };
const words = text({ minLength: 1, maxLength: LONGEST_WORDS, pattern: '\\S' });

export const applicationId = { name: 'id', schema: uuid };
export const proofId = { name: 'proof', schema: uuid };

const row = record({
  catalogue: text(), version: integer({ minimum: 1 }), lastVersion: integer({ minimum: 1, description: 'Of the catalogue; an application is submitted under it' }), key: text(),
  title: text(), issuingBody: text(), territory: listOf(text({ description: 'GB/T 2260' })), legalBasis: text(),
  taiwan: record({ name: text(), code: textOrNull, level: textOrNull, paper: textOrNull }), mainland: record({ name: text(), code: textOrNull, level: textOrNull, type: textOrNull }),
  allows: listOf(text()), stillNeeded: listOf(text()), scope: textOrNull,
  conditions: listOf(record({ key: text(), kind: oneOfTexts(conditionKinds), words: text(), degree: orNull(oneOfTexts(degrees)), years: orNull(integer()), alternative: orNull(integer()) })),
});
const line = {
  id: uuid, number: { ...textOrNull, description: 'GT-A-…, from the first submission on' }, kind: oneOfTexts(['person', 'firm', 'title']), whose: oneOfTexts(whoseOf), state: oneOfTexts(applicationStates),
  version: integer({ minimum: 1, description: 'For If-Match' }), example: flag({ description: 'Belongs to the demonstration; it recognises nothing' }), writtenAt: instant, submittedAt: orNull(instant), decidedAt: orNull(instant),
};
const person = record({
  name: masked, permitKind: orNull(oneOfTexts(permitKinds)), permitNumber: masked, birthDate: { ...textOrNull, description: 'The year alone' }, certificateNumber: masked,
  issuedOn: orNull(localDate), degree: orNull(oneOfTexts(degrees)), years: orNull(integer()), employer: textOrNull,
  erased: flag({ description: 'Nothing about the person is kept any more' }), agreedAt: { ...orNull(instant), description: 'When who writes for an employee said that the employee agrees' },
});
const evidence = { kind: oneOfTexts(evidenceKinds), condition: { ...textOrNull, description: 'Key of the condition of the row that it proves; null: the certificate or the person' } };
const step = record({
  place: integer({ minimum: 1 }), act: oneOfTexts([...applicationActs, ...actFirstActs]), state: oneOfTexts(applicationStates), side: oneOfTexts(['applicant', 'desk', 'platform']),
  reason: textOrNull, words: textOrNull, due: { ...orNull(localDate), description: 'Last day for what comes next' },
  clock: { ...orNull(record({ rule: text(), version: integer({ minimum: 0 }) })), description: 'Rule that sets the day, and the version of the rules by which it was counted' }, at: instant,
});

const decision = record({
  act: oneOfTexts(decidedActs), on: localDate, reasons: textOrNull, level: textOrNull, part: { ...textOrNull, description: 'What of it was recognised' }, basis: textOrNull, officialNumber: textOrNull, validUntil: orNull(localDate),
  remedy: { ...orNull(texts), description: 'How it can be contested, as it was configured then' },
});

export const recognitionApplication = namedSchema('RecognitionApplication', record({
  ...line, row,
  answers: record({ paper: orNull(oneOfTexts(papers)), code: textOrNull, level: orNull(oneOfTexts(taiwanLevels)), scope: textOrNull, association: textOrNull }),
  person, proofs: listOf(record({ id: uuid, ...evidence, file: uuid, name: textOrNull, sha256: text(), at: instant })),
  required: listOf(record({ ...evidence, alternative: orNull(integer()), there: flag() })),
  missing: listOf(record({ question: orNull(oneOfTexts(questions)), evidence: orNull(oneOfTexts(evidenceKinds)), condition: textOrNull })),
  proven: record({ outcome: oneOfTexts(['met', 'missing', 'open']), checks: listOf(record({ about: text(), state: oneOfTexts(checkStates), alternative: orNull(integer()) })) }),
  steps: listOf(step), progress: listOf(record({ milestone: oneOfTexts(milestones), on: orNull(localDate), due: orNull(localDate), now: flag() })),
  actFirst: { ...orNull(record({
    may: flag({ description: 'One may begin now' }), days: integer({ minimum: 1, description: 'After the submission, as the version of the catalogue says' }), until: localDate,
    begun: orNull(record({ until: localDate, ended: orNull(oneOfTexts(actFirstEnds)) })),
  })), description: 'Practising before the confirmation (先执业后确认); null: the catalogue foresees none' },
  hands: record({
    isWriter: flag({ description: 'Who asks writes it for the organisation' }), isHolder: flag({ description: 'Who asks is the person, and took it over from the employer' }), isTakenOver: flag({ description: 'By the person' }),
    codeUntil: { ...orNull(instant), description: 'A code by which the employee takes it over is good until then' },
  }),
  handler: { ...orNull(texts), description: 'Names of who decides, or would if it were submitted now; null: nobody here' },
  decisions: { ...listOf(decision), description: 'What two persons decided, the oldest first' },
  digest: { ...textOrNull, description: 'SHA-256 of what was submitted last, hex' },
  turn: record({
    holds: { ...orNull(oneOfTexts(['applicant', 'desk'])), description: 'Who has it now; null: nothing waits' }, since: { ...orNull(localDate), description: 'When it came there' },
    due: { ...orNull(localDate), description: 'Last day for what comes next; null where no confirmed rule and no desk sets one' }, next: { ...oneOfTexts(nextSteps), description: 'What comes next' },
    clock: { ...orNull(record({ rule: text(), version: integer({ minimum: 0 }), start: localDate, due: orNull(localDate), left: orNull(integer()), basis: textOrNull, confirmed: flag() })), description: 'That runs for the desk, with the version of the rules that held when it began' },
  }),
  certificate: { ...orNull(record({ number: text(), state: oneOfTexts(['valid', 'suspended', 'revoked']), on: localDate, until: orNull(localDate) })), description: 'The e-certificate that came of it, and the day on which it was issued' },
}));
export const recognitionApplications = listEnvelope(namedSchema('RecognitionApplicationLine', record({
  ...line, isHolder: flag({ description: 'It is about who asks, who took it over from the employer' }), row: record({ catalogue: text(), version: integer({ minimum: 1 }), key: text(), taiwan: text(), taiwanLevel: textOrNull, mainland: text(), mainlandLevel: textOrNull }),
})));

export const beginAsked = record({
  catalogue: text({ pattern: SLUG.source, maxLength: 80 }), row: text({ pattern: SLUG.source, maxLength: 40 }), whose: { ...oneOfTexts(whoseOf), description: 'For oneself, for an employee who agrees, or for the firm' },
  'agreed?': { type: 'boolean', enum: [true], description: 'Who writes for an employee says that the employee agrees' },
});
export const applicationAsked = record({
  'paper?': orNull(oneOfTexts(papers)), 'code?': orNull(text({ pattern: CODE.source })), 'level?': orNull(oneOfTexts(taiwanLevels)),
  'scope?': orNull(text({ minLength: 1, maxLength: LONGEST_SCOPE, pattern: '\\S' })), 'association?': orNull(text({ minLength: 1, maxLength: LONGEST_BODY, pattern: '\\S' })),
  'name?': orNull(text({ maxLength: LONGEST_NAME })), 'permitKind?': orNull(oneOfTexts(permitKinds)), 'permitNumber?': orNull(text({ maxLength: LONGEST_NUMBER })),
  'birthDate?': orNull(text({ maxLength: 10 })), 'certificateNumber?': orNull(text({ maxLength: LONGEST_NUMBER })), 'issuedOn?': orNull(localDate),
  'degree?': orNull(oneOfTexts(degrees)), 'years?': orNull(integer({ minimum: 0, maximum: MOST_YEARS })), 'employer?': orNull(text({ minLength: 1, maxLength: LONGEST_BODY, pattern: '\\S' })),
}, { description: 'What is left out stays; null takes it away' });
export const proofAsked = record({ kind: oneOfTexts(evidenceKinds), file: { ...uuid, description: 'A file that was uploaded' }, 'condition?': orNull(text({ pattern: '^c\\d{1,2}$' })) });
export const submitAsked = record({ catalogueVersion: integer({ minimum: 1, description: '`lastVersion` as it was shown' }) });
export const claimCode = record({ code: text({ description: 'For the employee; kept nowhere' }), days: integer({ minimum: 1, description: 'As long it is good' }) });
export const claimAsked = record({ code: text({ minLength: 1, maxLength: 100, pattern: '\\S' }) });
export const wordsAsked = record({ words });
export const maybeWordsAsked = record({ 'words?': orNull(words) });
