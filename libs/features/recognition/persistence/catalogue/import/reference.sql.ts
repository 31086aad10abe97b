export const queries = {
  /** $1 a list of rows; those that say nothing new are left alone. */
  upsertTrades: `
    insert into recognition.trade (code, name, item, levels, school_group, is_item, source, grade, remark)
    select code, name, item, levels, "schoolGroup", "isItem", source, grade, remark
    from jsonb_to_recordset($1::jsonb) as r(code text, name text, item text, levels text[], "schoolGroup" text, "isItem" boolean, source text, grade text, remark text)
    on conflict (code) do update set name = excluded.name, item = excluded.item, levels = excluded.levels, school_group = excluded.school_group, is_item = excluded.is_item, source = excluded.source, grade = excluded.grade, remark = excluded.remark
    where (trade.name, trade.item, trade.levels, trade.school_group, trade.is_item, trade.source, trade.grade, trade.remark)
      is distinct from (excluded.name, excluded.item, excluded.levels, excluded.school_group, excluded.is_item, excluded.source, excluded.grade, excluded.remark)
    returning code`,
  upsertQualifications: `
    insert into recognition.listed_qualification (place, part, item, sub_item, group_name, name, category, category_note, department, checked)
    select place, part, item, "subItem", "group", name, category, "categoryNote", department, checked
    from jsonb_to_recordset($1::jsonb) as r(place int, part text, item int, "subItem" text, "group" text, name text, category text, "categoryNote" text, department text, checked text)
    on conflict (place) do update set part = excluded.part, item = excluded.item, sub_item = excluded.sub_item, group_name = excluded.group_name, name = excluded.name, category = excluded.category,
      category_note = excluded.category_note, department = excluded.department, checked = excluded.checked
    where (listed_qualification.part, listed_qualification.item, listed_qualification.sub_item, listed_qualification.group_name, listed_qualification.name, listed_qualification.category, listed_qualification.category_note, listed_qualification.department, listed_qualification.checked)
      is distinct from (excluded.part, excluded.item, excluded.sub_item, excluded.group_name, excluded.name, excluded.category, excluded.category_note, excluded.department, excluded.checked)
    returning place`,
  trades: `select code, name, item, levels, school_group as "schoolGroup", is_item as "isItem", source, grade, remark from recognition.trade order by code`,
  qualifications: `
    select place, part, item, sub_item as "subItem", group_name as "group", name, category, category_note as "categoryNote", department, checked from recognition.listed_qualification order by place`,
};
