import type { Me, MembershipView } from '../application/session/me';
import { type AskedOf, lacksSecondFactor } from '../domain/session/second-factor';
import { isWeaker } from '../domain/session/session';

/** `passkeys`: whether passkeys can be used under the address of this deployment. */
export function meBody({ account, acting, memberships, session, secondFactor, secondStepForgotten }: Me, passkeys: boolean, askedOf: AskedOf) {
  return {
    account: { ...account },
    acting: acting && membershipBody(acting),
    memberships: memberships.map(membershipBody),
    session: { ...session, weaker: isWeaker(session.method), secondFactorNeeded: lacksSecondFactor(acting?.organisation.kind ?? null, session.method, askedOf) },
    passkeys,
    totp: secondFactor.totp,
    recoveryCodes: secondFactor.recoveryCodes,
    secondStepForgotten,
  };
}

const membershipBody = ({ membership, organisation, role, scopes }: MembershipView) => ({
  membership, organisation: { ...organisation, name: { ...organisation.name } }, role, scopes: scopes && [...scopes],
});
