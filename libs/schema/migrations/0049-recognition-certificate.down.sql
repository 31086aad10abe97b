drop function recognition.forget_holder(uuid);
drop function recognition.certificates_about(uuid);
drop table recognition.certificate_place, recognition.certificate_holder, recognition.certificate_measure, recognition.certificate_act, recognition.certificate_version, recognition.certificate;
drop sequence recognition.certificate_number;
