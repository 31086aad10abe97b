import { Module } from '@nestjs/common';

/** Experts of both sides, draws of panels from among them, and what panels say. */
@Module({})
export class ReviewModule {}
