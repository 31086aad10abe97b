export const queries = {
  /** $1 application. */
  of: `
    select c.number, c.state, to_char(c.valid_until, 'YYYY-MM-DD') as until,
      (select to_char(min(v.at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') from recognition.certificate_version v where v.number = c.number) as "on"
    from recognition.certificate c where c.application_id = $1::uuid`,
};
