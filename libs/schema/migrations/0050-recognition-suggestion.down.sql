drop table recognition.suggestion;
