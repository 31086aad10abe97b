/** Key of the calls that open, prove or end a session: they send no form of the page. */
export const SESSION_CALL = ['session'] as const;
