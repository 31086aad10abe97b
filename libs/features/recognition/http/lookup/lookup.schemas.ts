import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, partialDate, record, type Schema, text, texts } from '@platform/http';
import { catalogueKinds, channelKinds, deciderKinds, outputs } from '../../domain/catalogue/catalogue';
import { conditionKinds, degrees, mainlandLevels, papers, taiwanLevels } from '../../domain/catalogue/row';
import { sourceGrades } from '../../domain/catalogue/sourced';
import { MOST_YEARS } from '../../domain/lookup/asked';
import { reasons } from '../../domain/lookup/look-up';
import { checkStates } from '../../domain/lookup/prove';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const sourced = {
  source: text({ description: 'Empty where the grade is C: a compilation is named by its grade alone' }), grade: { ...oneOfTexts(sourceGrades), description: 'A document of the authority, B established, C compilation to be checked, M unverified' },
  toConfirm: flag({ description: 'Incomplete or unverified: never a rule' }), remark: text(),
};

export const catalogueHead = namedSchema('RecognitionCatalogue', record({
  id: text(), version: integer({ minimum: 1 }), kind: oneOfTexts(catalogueKinds), title: text(), batch: orNull(text()), issuingBody: text(), issued: orNull(partialDate), decider: record({ kind: oneOfTexts(deciderKinds), name: text() }), output: oneOfTexts(outputs),
  window: orNull(record({ from: orNull(localDate), until: orNull(localDate) })), channel: orNull(record({ kind: oneOfTexts(channelKinds), words: text(), address: orNull(text()) })), legalBasis: text(),
  territory: { ...listOf(text()), description: 'Six digits of GB/T 2260-2007' }, validFrom: orNull(localDate), validUntil: orNull(localDate), actFirst: orNull(record({ days: integer({ minimum: 1 }) })), supersedes: listOf(text()), supersededBy: orNull(text()), example: flag(), ...sourced,
}));

const condition = record({ kind: oneOfTexts(conditionKinds), words: text(), alternative: { ...orNull(integer()), description: 'Those of one number belong together, and one number is enough; null: always asked' }, 'degree?': oneOfTexts(degrees), 'years?': integer({ minimum: 0 }) });

export const rowSchema = namedSchema('RecognitionRow', record({
  key: text(), kind: oneOfTexts(catalogueKinds), taiwan: record({ name: text(), code: orNull(text()), level: orNull(oneOfTexts(taiwanLevels)), paper: orNull(oneOfTexts(papers)) }),
  mainland: record({ name: text(), code: orNull(text()), level: orNull(oneOfTexts(mainlandLevels)), levelBasis: orNull(oneOfTexts(['stated', 'inferred'])), type: { ...orNull(oneOfTexts(['access', 'level'])), description: 'Required to practise, or measures a level' } }),
  conditions: listOf(condition), effect: record({ allows: listOf(text()), stillNeeded: listOf(text()) }), 'scope?': text({ description: 'Of a firm: what it may do' }), ...sourced,
}));

const found = record({ catalogue: catalogueHead, row: rowSchema, handledHere: flag({ description: 'One may apply on this platform today' }), by: { ...oneOfTexts(reasons), description: 'By what it was found' } });
const everyday = record({ name: text(), kind: oneOfTexts(['trade', 'paper']), means: text() });
const trade = record({ code: text(), name: text(), item: orNull(text()), levels: listOf(text()), grade: text() });
const listed = record({ part: text(), group: orNull(text()), name: text(), category: text() });

export const rowList = listEnvelope(found, {
  understood: record({ paper: orNull(oneOfTexts(papers)), level: orNull(oneOfTexts(taiwanLevels)), everyday: listOf(everyday), names: text({ description: 'Version of the list of everyday names' }) }),
  otherLevels: { ...listOf(found), description: 'Of that name, but the row states another level: none is taken for another' },
  trades: { ...listOf(trade), description: 'Trades of that name; they say nothing of recognition' }, listed: { ...listOf(listed), description: 'Entries of the list of 2021; they say nothing of recognition' },
});

const check = record({ about: oneOfTexts(['paper', 'trade', 'level', ...conditionKinds]), state: oneOfTexts(checkStates), reason: oneOfTexts(['held', 'another', 'course', 'unsaid', 'row-silent', 'in-words']), alternative: orNull(integer()), asks: orNull(condition) });
export const proofSchema = namedSchema('RecognitionConditions', record({ catalogue: catalogueHead, row: rowSchema, outcome: oneOfTexts(['met', 'missing', 'open']), provisional: flag({ description: 'The row is to be confirmed, so that nothing follows' }), checks: listOf(check) }, { description: 'No decision: that is for whoever the catalogue names' }));

const versionLine = record({ version: integer({ minimum: 1 }), digest: text(), publishedAt: text({ format: 'date-time' }), rows: integer({ minimum: 0 }) });
export const catalogueList = record({ items: listOf(record({ catalogue: catalogueHead, rows: integer({ minimum: 0 }), toConfirm: integer({ minimum: 0 }), publishedAt: text({ format: 'date-time' }), digest: text() })) });
export const catalogueWhole = record({ catalogue: catalogueHead, rows: listOf(rowSchema), standing: oneOfTexts(['in-force', 'not-yet', 'over', 'superseded', 'to-confirm']), handledHere: flag(), publishedAt: text({ format: 'date-time' }), digest: text({ description: 'SHA-256 over the canonical JSON (RFC 8785) of head and rows, as the public log has it' }), versions: listOf(versionLine) });
export const rowWhole = record({ catalogue: catalogueHead, row: rowSchema, standing: oneOfTexts(['in-force', 'not-yet', 'over', 'superseded', 'to-confirm']), current: flag(), handledHere: flag(), handler: { anyOf: [texts, { type: 'null' }], description: 'Names of the organisation with an account here that decides; null: nobody here' } });

const choice = (values: readonly string[], description: string): readonly [Schema, string] => [oneOfTexts(values), description];
export const searchParameters = {
  q: [text({ maxLength: 200 }), 'A name in either script or as people say it, five digits of a trade, the code of an occupation; all rows where absent'],
  paper: choice(papers, 'Which paper one holds'), level: choice(taiwanLevels, 'Level of the certificate'),
} as const;
export const pageParameters = { ...searchParameters, limit: [integer({ minimum: 1, maximum: 100, default: 25 }), 'Items on a page'], after: [text({ maxLength: 200 }), '`next` of the page before'] } as const;
export const versionParameter = { v: [integer({ minimum: 1, maximum: 999999 }), 'Version of the catalogue; the last where absent'] } as const;
const yesNo = (description: string) => choice(['yes', 'no'], description);
export const heldParameters = {
  ...versionParameter, paper: [listOf(oneOfTexts(papers)), 'Papers that one holds'], trade: [text({ pattern: '^\\d{5}$' }), 'Code of the trade on the certificate'], level: searchParameters.level, degree: choice(degrees, 'Highest degree'),
  years: [integer({ minimum: 0, maximum: MOST_YEARS }), 'Years of work in the trade'], employer: yesNo('Whether there is an employer'), association: yesNo('Whether the trade association recommends'), filing: yesNo('Whether it was filed'),
} as const;
export const csvContent = { 'text/csv': { schema: text() } };
