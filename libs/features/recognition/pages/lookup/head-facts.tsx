import { fold } from '@pure/han';
import { Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { CatalogueHead } from '../../domain/catalogue/catalogue';
import { Words } from './words';

type OfHead = Readonly<{ head: CatalogueHead }>;

/** Who decides, as the source names them; 其他 alone is nobody. */
export function DeciderName({ of: { kind, name } }: Readonly<{ of: CatalogueHead['decider'] }>): ReactNode {
  const { t } = useReading();
  if (name !== '') return <Words>{name}</Words>;
  return <>{t(kind === 'other' ? 'page.recognition.notStated' : `page.recognition.decider.${kind}`)}</>;
}

/** The same with its kind, where that says more; in the reader's script where the source says the kind alone. */
export function Decider({ of: { kind, name } }: Readonly<{ of: CatalogueHead['decider'] }>): ReactNode {
  const { t } = useReading();
  const said = t(`page.recognition.decider.${kind}`);
  if (kind === 'other' || name === '') return <DeciderName of={{ kind, name }} />;
  if (fold(name) === fold(said)) return <>{said}</>;
  return <>{said} · <Words>{name}</Words></>;
}

/** From when until when the version holds, as far as it is known. */
export function Validity({ head: { validFrom, validUntil } }: OfHead): ReactNode {
  const { t } = useReading();
  if (validFrom === null && validUntil === null) return <>{t('page.recognition.validUnknown')}</>;
  return <>{t(validUntil === null ? 'page.recognition.validOpen' : validFrom === null ? 'page.recognition.validUntil' : 'page.recognition.validBetween', { from: validFrom ?? '', until: validUntil ?? '' })}</>;
}

/** Where and when one applies, in the source's words. */
export function Channel({ head: { channel, window } }: OfHead): ReactNode {
  const { t } = useReading();
  const address = channel?.address ?? null;
  return (
    <>
      {channel === null ? <p>{t('page.recognition.channelUnknown')}</p> : (
        <p>
          <Sentence k={`page.recognition.channel.${channel.kind}`} words={<Words>{channel.words}</Words>} />
          {address !== null && /^https?:\/\//.test(address) ? <> <a className="num long" href={address} rel="noopener external nofollow">{address}</a></> : null}
        </p>
      )}
      {window === null ? null : <p>{t(window.until === null ? 'page.recognition.windowOpen' : window.from === null ? 'page.recognition.windowUntil' : 'page.recognition.window', { from: window.from ?? '', until: window.until ?? '' })}</p>}
    </>
  );
}
