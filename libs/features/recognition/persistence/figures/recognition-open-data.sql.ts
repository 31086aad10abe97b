const said = (path: string): string => `v.document::jsonb #>> '{${path}}'`;

export const queries = {
  firms: `
    select c.number, c.enterprise, ${said('holder,name,zh-Hans')} as name_zh_hans, ${said('holder,name,zh-Hant')} as name_zh_hant, ${said('holder,name,en')} as name_en,
      ${said('taiwan,name')} as qualification, ${said('taiwan,level')} as level, ${said('scope')} as scope, ${said('filing')} as filing, ${said('catalogue,id')} as catalogue,
      (${said('catalogue,version')})::int as catalogue_version, ${said('catalogue,row')} as row, v.document::jsonb #> '{effect,allows}' as effect_allows,
      v.document::jsonb #> '{effect,stillNeeded}' as effect_still_needed, to_jsonb(c.territory) as territory, ${said('decision,body,zh-Hans')} as body_zh_hans,
      ${said('decision,body,zh-Hant')} as body_zh_hant, ${said('decision,body,en')} as body_en, ${said('decision,number')} as decision, c.decided::text as decided,
      c.valid_until::text as valid_until, c.state, c.example
    from recognition.certificate c join recognition.certificate_version v on v.number = c.number and v.version = c.version where c.kind = 'firm' order by c.number`,
};
