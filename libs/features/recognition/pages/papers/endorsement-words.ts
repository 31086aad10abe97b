import { translator } from '@platform/locale';
import { mainlandWords, taiwanWords } from '@pure/credential';
import { regionName } from '@pure/region';
import type { EndorsementWords } from '../../application/certificate/make-certificate-credential';
import '../certificate/texts';

const SIGN = '；';

/** What an endorsement says, in the language of the body that decided. */
export const endorsementWords: EndorsementWords = (document) => {
  const t = translator('zh-Hans');
  const { decision: { body }, effect, territory } = document;
  const said = (words: readonly string[]): string => (words.length === 0 ? t('page.certificate.notStated') : words.join(SIGN));
  const ends = { taiwan: taiwanWords(document.kind, document.taiwan), mainland: mainlandWords(document.mainland) };
  return {
    name: t('paper.certificate.badge', ends),
    comment: t('paper.certificate.badgeComment', {
      ...ends, body: body['zh-Hans'] ?? body['zh-Hant'] ?? body.en ?? '', territory: territory.map((code) => regionName(code) ?? code).join(SIGN), allows: said(effect.allows), stillNeeded: said(effect.stillNeeded),
    }),
  };
};
