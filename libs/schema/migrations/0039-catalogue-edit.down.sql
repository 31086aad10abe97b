drop table catalogue.proposal_step;
drop table catalogue.proposal;
