export { type Paper, type PaperBlock, type PaperCell, type PaperColumn, type PaperLanguage, type PaperRun, type PaperText, plain } from './paper';
export { KeptPapers } from './kept-papers';
export { type PrintedPaper, printPaper } from './print-paper';
