import { IsIn, IsOptional, IsString } from 'class-validator';
import { type ConvertedScript, convertedScripts, type WordChoice, wordChoices } from '../application/terms/convert-script';
import { type SectorId, sectorIds } from '../domain/sector';

export class ConvertBody {
  /** The original text; the whole body may have 2 MB. */
  @IsString()
  text: string;

  @IsIn(convertedScripts)
  to: ConvertedScript;

  @IsOptional() @IsIn(wordChoices)
  words: WordChoice = 'terms';

  /** Whose terms are preferred where a word has several. */
  @IsOptional() @IsIn(sectorIds)
  sector?: SectorId;
}
