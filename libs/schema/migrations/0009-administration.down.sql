drop function access.delete_spent_sessions(int);
drop index access.session_history;
drop table access.measure;
