drop table declaration.measure, declaration.inspection_notice, declaration.inspection_act, declaration.inspection;
drop sequence declaration.inspection_number;
