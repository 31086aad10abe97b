export const queries = {
  trades: `select code, name, item, levels, source, grade, remark from recognition.trade order by code`,
  listed: `select part, group_name as "group", name, category from recognition.listed_qualification order by place`,
};
