import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Holds the description of the running application, made when it is first asked for. */
@Injectable()
export class ApiDescription {
  private make?: () => OpenAPIObject;
  private made?: OpenAPIObject;

  describeWith(make: () => OpenAPIObject): void {
    this.make = make;
  }

  document(): OpenAPIObject {
    this.made ??= this.make?.();
    if (!this.made) throw new Error('configureHttp has not been called');
    return this.made;
  }
}
