import { translator } from '@platform/locale';
import type { EndorsementWords } from '../../application/certificate/make-certificate-credential';
import '../certificate/texts';
import { mainlandWords, taiwanWords } from '../certificate/ends';
import { placeName } from '../certificate/place';

const SIGN = '；';

/** What an endorsement says, in the language of the body that decided. */
export const endorsementWords: EndorsementWords = (document) => {
  const t = translator('zh-Hans');
  const { decision: { body }, effect, territory } = document;
  const said = (words: readonly string[]): string => (words.length === 0 ? t('page.certificate.notStated') : words.join(SIGN));
  const ends = { taiwan: taiwanWords(document), mainland: mainlandWords(document) };
  return {
    name: t('paper.certificate.badge', ends),
    comment: t('paper.certificate.badgeComment', {
      ...ends, body: body['zh-Hans'] ?? body['zh-Hant'] ?? body.en ?? '', territory: territory.map((code) => placeName(code) ?? code).join(SIGN), allows: said(effect.allows), stillNeeded: said(effect.stillNeeded),
    }),
  };
};
