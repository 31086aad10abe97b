import { isInTaiwan, isOnMainland, type Particulars } from './enterprise';
import { scriptsOf } from './registered-name';

/** Kinds of proof that are handed in. */
export const evidenceKinds = ['business-licence', 'taiwan-registration', 'investment-approval', 'third-territory-chain', 'authorisation', 'other'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What a registration lacks before it can be submitted, in the order in which it is asked for. */
export const gapCodes = [
  'NAME_HANS', 'NAME_HANT', 'USCC', 'UBN', 'REGISTERED_ON', 'ROUTE', 'THIRD_TERRITORY', 'ADDRESS', 'TERRITORY', 'CONTACT', 'BUSINESS_LICENCE', 'TAIWAN_REGISTRATION', 'THIRD_TERRITORY_CHAIN',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** Who is named and what is handed in beside the particulars. */
export type Attached = Readonly<{ contacts: number; evidence: readonly EvidenceKind[] }>;

/** The same list holds back a submission and shows its author what is left to do. 台湾同胞投资保护法实施细则 arts. 2, 8: invested wholly or partly, directly or through a third territory. */
export function gapsOf({ subject, name, uscc, ubn, registeredOn, route, thirdTerritory, address, territory }: Particulars, { contacts, evidence }: Attached): readonly GapCode[] {
  const [onMainland, inTaiwan, roundabout] = [isOnMainland(subject), isInTaiwan(subject), isOnMainland(subject) && route === 'third-territory'];
  const scripts = scriptsOf(subject);
  const lacks: Readonly<Record<GapCode, boolean>> = {
    NAME_HANS: scripts.includes('zh-Hans') && !name['zh-Hans'],
    NAME_HANT: scripts.includes('zh-Hant') && !name['zh-Hant'],
    USCC: onMainland && uscc === null,
    UBN: inTaiwan && ubn === null,
    REGISTERED_ON: registeredOn === null,
    ROUTE: onMainland && route === null,
    THIRD_TERRITORY: roundabout && !thirdTerritory,
    ADDRESS: !address,
    TERRITORY: !territory,
    CONTACT: contacts === 0,
    BUSINESS_LICENCE: onMainland && !evidence.includes('business-licence'),
    TAIWAN_REGISTRATION: inTaiwan && !evidence.includes('taiwan-registration'),
    THIRD_TERRITORY_CHAIN: roundabout && !evidence.includes('third-territory-chain'),
  };
  return gapCodes.filter((code) => lacks[code]);
}
