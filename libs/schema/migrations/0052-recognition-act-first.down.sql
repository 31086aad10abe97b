drop function recognition.end_act_first(date, integer);
