import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, Permission } from '@platform/http';
import { ReadFeedback } from '../../application/panel/read-feedback';
import { feedbackTold } from './feedback.schemas';

@ApiTags('experts')
@Controller('api/v1/experts')
export class FeedbackSumsController {
  constructor(private readonly reading: ReadFeedback) {}

  @Get('feedback')
  @Permission('expert:list')
  @ApiOperation({ summary: 'What members of panels said of the procedure, of twelve whole months: sums of five answers at least, and remarks, without names' })
  @AnswersJson(feedbackTold, 'Each month begins with new ones')
  async told() {
    const items = await this.reading.execute();
    return { items: items.map(({ example, sums, remarks }) => ({ example, sums: { ...sums }, remarks: remarks && [...remarks] })) };
  }
}
