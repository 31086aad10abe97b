drop table mapping.public_act, mapping.published, mapping.published_version, mapping.sent_back, mapping.objection, mapping.approval;
drop table catalogue.decided_mapping;
