import { languages, ownNames, type Translate } from '@ui';
import { moment } from '../shell/moment';
import { wordOr } from '../shell/word';
import '../recognition/applications/texts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Where the words are for the codes of a field. */
const words: Readonly<Record<string, string>> = {
  role: 'app.role', method: 'app.method', template: 'app.mails', contactRole: 'app.enterprise.contactRoles', documentKind: 'app.personal.documentKinds', degree: 'applying.degree', applicationState: 'applying.state',
};

/** Codes stand in the words that the pages have for them. */
export function shown(t: Translate, name: string, value: string | null): string {
  if (value === null || value === '') return '–';
  if (INSTANT.test(value)) return moment(value);
  if (name === 'locale') return languages.filter((each) => each === value).map((each) => ownNames[each])[0] ?? value;
  const place = words[name];
  return place === undefined ? value : wordOr(t, `${place}.${value}`, value);
}
