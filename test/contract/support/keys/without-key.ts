/** Operations that take no `Idempotency-Key`, by the reason why none is needed. Every other POST takes one. */
export const withoutKey: Readonly<Record<string, readonly string[]>> = {
  'it reads: nothing is made, and nothing changes': [
    '/api/v1/comparisons', '/api/v1/delta-tests', '/api/v1/identities/check', '/api/v1/numbers/parse', '/api/v1/proofs/verify',
    '/api/v1/catalogue-proposals/preview', '/api/v1/declarations/import', '/api/v1/declarations/replacements/check', '/api/v1/declarations/lint', '/api/v1/declarations/facts', '/api/v1/declarations/{id}/lint', '/api/v1/mappings/{id}/lint', '/api/v1/mappings/import/check', '/api/v1/requirements/compare', '/api/v1/script/convert', '/api/v1/standards/lookup', '/api/v1/invitations/preview',
    '/{language}/check', '/{language}/convert', '/{language}/test',
  ],
  'a form of a page without a script, which can send no header': ['/{language}/feedback', '/{language}/follow', '/{language}/follow/confirm/{secret}', '/{language}/follow/end/{ending}', '/{language}/m/{number}/object', '/{language}/recognition/suggest'],
  'the answer holds a secret that is kept nowhere, so that it could not be given again': ['/api/v1/tokens', '/api/v1/me/totp', '/api/v1/me/recovery-codes'],
  'it opens a session or proves once more who one is: the answer is a cookie, or a moment': [
    '/api/v1/sessions', '/api/v1/sessions/passkey', '/api/v1/sessions/passkey/options', '/api/v1/sessions/current/step-up', '/api/v1/me/passkeys/options', '/api/v1/me/identities',
  ],
  'what is sent is good once: a secret, a code or a challenge': [
    '/api/v1/invitations/accept', '/api/v1/recovery/complete', '/api/v1/accounts/complete', '/api/v1/setup', '/api/v1/me/totp/confirm', '/api/v1/me/passkeys',
  ],
  'sent again it leaves what it left the first time': [
    '/api/v1/catalogue-clauses/import', '/api/v1/sessions/current/acting', '/api/v1/me/password', '/api/v1/members/{id}/scopes', '/api/v1/inbox/{id}/seen', '/api/v1/inbox/{id}/done', '/api/v1/dead-letters/{id}/replay', '/api/v1/subscriptions', '/api/v1/signatory-names/withdraw',
    '/api/v1/reviews/{id}/vote', '/api/v1/reviews/{id}/sign/options', '/api/v1/draws/{number}/commit', '/api/v1/draws/{number}/reveal', '/api/v1/experts/{id}/renew', '/api/v1/experts/mine/consents',
    '/api/v1/mappings/{number}/return', '/api/v1/mappings/{id}/draft/import', '/api/v1/accounts/{id}/end-sessions', '/api/v1/declarations/{id}/amend', '/api/v1/declarations/replacements', '/api/v1/declarations/{id}/evidence/{evidence}/disclose', '/api/v1/declarations/{id}/publish', '/api/v1/declarations/{id}/publish/options',
  ],
  'it is about a person, of whom nothing is kept but what is sealed, not even a digest': ['/api/v1/enterprises/{id}/contacts', '/api/v1/subscriptions/by-mail'],
  'each time is a reading of its own, and is kept as one': ['/api/v1/enterprises/{id}/contacts/{contact}/reveal', '/api/v1/experts/{id}/reveal'],
  'the first time moves the thing to a state in which the second is refused': [
    '/api/v1/conflicts/{id}/settle', '/api/v1/mappings/{id}/submit', '/api/v1/mappings/{id}/withdraw', '/api/v1/mappings/{id}/revise',
    '/api/v1/mappings/{number}/open-panel', '/api/v1/mappings/{number}/send-to-notice', '/api/v1/mappings/{number}/approve', '/api/v1/mappings/{number}/reject', '/api/v1/mappings/{number}/suspend', '/api/v1/mappings/{number}/lift', '/api/v1/mappings/{number}/supersede', '/api/v1/mappings/{number}/revoke', '/api/v1/mappings/{number}/objections/{objection}/answer',
    '/api/v1/catalogue-proposals/{id}/confirm', '/api/v1/catalogue-proposals/{id}/return', '/api/v1/catalogue-proposals/{id}/withdraw',
    '/api/v1/comparison-requests/{id}/accept', '/api/v1/comparison-requests/{id}/draft', '/api/v1/comparison-requests/{id}/answer', '/api/v1/recognition/suggestions/{id}/answer', '/api/v1/comparison-requests/{id}/withdraw',
    '/api/v1/reviews/{id}/accept', '/api/v1/reviews/{id}/recuse', '/api/v1/reviews/{id}/submit-opinion', '/api/v1/reviews/{id}/sign', '/api/v1/panels/{id}/end-discussion', '/api/v1/panels/{id}/find-interest',
    '/api/v1/draws/{number}/numbers', '/api/v1/experts/nominate', '/api/v1/experts/{id}/check', '/api/v1/experts/{id}/refuse', '/api/v1/experts/{id}/remove', '/api/v1/experts/mine/leave',
    '/api/v1/organisations/{id}/suspend', '/api/v1/organisations/{id}/resume', '/api/v1/competence-changes/{id}/confirm', '/api/v1/competence-changes/{id}/withdraw',
    '/api/v1/members/{id}/end', '/api/v1/invitations/{id}/revoke', '/api/v1/tokens/{id}/revoke', '/api/v1/mails/{id}/send-again',
    '/api/v1/enterprises/{id}/successions', '/api/v1/enterprises/{id}/suspend', '/api/v1/enterprises/{id}/resume', '/api/v1/enterprises/{id}/close', '/api/v1/enterprises/{id}/measure/confirm', '/api/v1/enterprises/{id}/measure/refuse',
    '/api/v1/enterprises/{id}/evidence/{evidence}/remove', '/api/v1/enterprises/{id}/contacts/{contact}/remove',
    '/api/v1/enterprises/{id}/verify', '/api/v1/enterprises/{id}/verify/confirm', '/api/v1/enterprises/{id}/verify/refuse',
    '/api/v1/enterprises/{id}/revision', '/api/v1/enterprises/{id}/revision/submit', '/api/v1/enterprises/{id}/revision/withdraw', '/api/v1/enterprises/{id}/revision/discard', '/api/v1/account-sessions/{id}/end',
    '/api/v1/oversight/{number}/open-inspection', '/api/v1/oversight/{number}/order-correction', '/api/v1/oversight/{number}/close-inspection', '/api/v1/oversight/{number}/settle-correction',
    '/api/v1/oversight/{number}/publicise', '/api/v1/oversight/{number}/abolish', '/api/v1/oversight/{number}/revoke-standard-number', '/api/v1/oversight/{number}/archive',
    '/api/v1/oversight/{number}/measure/confirm', '/api/v1/oversight/{number}/measure/refuse', '/api/v1/declarations/{id}/statement',
    '/api/v1/declarations/{id}/withdraw', '/api/v1/declarations/{id}/discard', '/api/v1/declarations/{id}/restore', '/api/v1/declarations/{id}/evidence/{evidence}/remove', '/api/v1/enterprises/{id}/submit', '/api/v1/enterprises/{id}/withdraw', '/api/v1/enterprises/{id}/sites/{site}/remove',
    '/api/v1/accounts/{id}/lock', '/api/v1/accounts/{id}/unlock', '/api/v1/accounts/{id}/forget-factors', '/api/v1/personal/consents', '/api/v1/personal/deletion', '/api/v1/personal/closing', '/api/v1/memberships/{id}/end', '/api/v1/personal/requests/{id}/withdraw',
  ],
  'the body names the version that its author saw last, and the second finds another': ['/api/v1/settings/clocks', '/api/v1/settings/labels', '/api/v1/settings/privacy-notice', '/api/v1/settings/retention', '/api/v1/breaches/{id}/steps'],
  'three mails to one address in a quarter of an hour at most, however often it is asked for': ['/api/v1/recovery', '/api/v1/accounts'],
};
