import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, TakesJson } from '@platform/http';
import { parseNumbers } from '@pure/standard-number';
import { parsed, parseNumbersBody } from './number.schemas';
import { ParseNumbersBody } from './parse-numbers.dto';
import { parsedBody } from './parsed-body';

@ApiTags('numbers')
@Controller('api/v1/numbers')
@Public('reading a number needs nothing but its grammar')
export class NumbersController {
  @Post('parse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Every standard number in a text, in order; positions are UTF-16 code units' })
  @TakesJson(parseNumbersBody, parsed, 'The numbers, and what looks like one and cannot be read')
  parse(@Body() { text }: ParseNumbersBody) {
    return parsedBody(parseNumbers(text));
  }
}
