drop table mapping.request_step;
drop table mapping.comparison_request;
