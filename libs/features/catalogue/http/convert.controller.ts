import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BodyLimit, MB, Public, TakesJson } from '@platform/http';
import { ConvertScript } from '../application/terms/convert-script';
import { ConvertBody } from './convert.dto';
import { convertBody, converted } from './convert.schemas';

@ApiTags('terms')
@Controller('api/v1/script')
@Public('the text is converted and not kept')
export class ConvertController {
  constructor(private readonly convertScript: ConvertScript) {}

  @Post('convert')
  @HttpCode(200)
  @BodyLimit(2 * MB)
  @ApiOperation({ summary: 'A text in the other script; numbers and other identifiers stay as they are, and spans say what was changed by which rule' })
  @TakesJson(convertBody, converted, 'The text, and what was changed or protected; positions are UTF-16 code units')
  convert(@Body() order: ConvertBody) {
    return this.convertScript.execute(order);
  }
}
