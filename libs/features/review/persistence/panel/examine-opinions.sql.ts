export const queries = {
  signed: `select seat, place, document, encode(sha256, 'hex') as sha256 from review.signed_opinion order by seat, place`,
};
