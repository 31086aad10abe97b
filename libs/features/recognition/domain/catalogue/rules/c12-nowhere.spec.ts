import { content, facts, told } from '../catalogue.fixture';
import { nowhere } from './c12-nowhere';

it.each([
  ['whole', content(), []],
  ['no channel', content({ channel: null }), ['warning head.channel']],
  ['nobody decides', content({ decider: { kind: 'other', name: '' } }), ['error head.decider']],
  ['no basis', content({ legalBasis: '' }), ['error head.legalBasis']],
  ['no basis known, to be confirmed', content({ legalBasis: '', toConfirm: true }), []],
  ['blanks for a title', content({ title: ' ' }), ['error head.title']],
  ['nobody issued it', content({ issuingBody: '' }), ['error head.issuingBody']],
  ['nobody known decides, to be confirmed', content({ decider: { kind: 'other', name: '' }, toConfirm: true }), []],
  ['no rows', content({}, []), ['error rows']],
  ['no rows known, to be confirmed', content({ toConfirm: true }, []), []],
] as const)('%s', (_, given, found) => expect(told(nowhere.check(given, facts()))).toEqual(found));
