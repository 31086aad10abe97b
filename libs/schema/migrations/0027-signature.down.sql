drop table declaration.status_place, declaration.signatory_name, declaration.signature, declaration.signing;
