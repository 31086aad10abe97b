drop table mapping.notice_over;
