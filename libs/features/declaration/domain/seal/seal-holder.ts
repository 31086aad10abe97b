import type { Certificate } from '@pure/certificate';
import type { DeclarationDocument } from '@pure/credential';

/** Attributes of X.520: names of the holder, and what numbers of it may stand in. */
const [ORGANISATION, COMMON_NAME] = ['2.5.4.10', '2.5.4.3'];
const NUMBERS = ['2.5.4.5', '2.5.4.97'];
/** A unified social credit code (GB 32100-2015), alone or after what says so. */
const USCC = /(?:^|[^0-9A-Z])([0-9A-HJ-NPQRTUWXY]{18})$/;

type Holding = Pick<Certificate, 'attributes'>;

const namesIn = ({ attributes }: Holding): readonly string[] => [ORGANISATION, COMMON_NAME].flatMap((id) => attributes[id] ?? []);

/** As the certificate names it. */
export const holderOf = (certificate: Holding): string => namesIn(certificate)[0] ?? '';

/** A common name that is neither a name of the enterprise nor its number: the certificate is one of a person or a part of it, whose signature is no seal. */
export function otherHolderIn({ attributes }: Holding, { name, uscc }: DeclarationDocument['declarer']): string | null {
  const own = new Set([...Object.values(name), uscc ?? ''].map(plainly));
  return (attributes[COMMON_NAME] ?? []).find((text) => !own.has(plainly(text))) ?? null;
}

/** It names nobody else; then the number decides where the certificate has one, else one of its names is one of the enterprise, apart from width and spaces. */
export function isHolder(certificate: Holding, declarer: DeclarationDocument['declarer']): boolean {
  const { name, uscc } = declarer;
  if (otherHolderIn(certificate, declarer) !== null) return false;
  const numbers = NUMBERS.flatMap((id) => certificate.attributes[id] ?? []).flatMap((text) => USCC.exec(text.trim())?.[1] ?? []);
  if (numbers.length > 0) return numbers.every((number) => number === uscc);
  const names = new Set(Object.values(name).map(plainly));
  return namesIn(certificate).some((text) => names.has(plainly(text)));
}

const plainly = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');
