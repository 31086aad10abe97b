import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { ActName } from './journal';
import { EventHandler } from './event-handler';

/** All handlers of this process: whatever provider of whatever module is an `EventHandler`. */
@Injectable()
export class EventHandlers {
  private found: readonly EventHandler[] | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  of(act: ActName): readonly EventHandler[] {
    return this.all().filter(({ acts }) => acts.includes(act));
  }

  /** @throws Error where two bear one name: the mark of one would pass for the other's. */
  all(): readonly EventHandler[] {
    this.found ??= distinct(this.discovery.getProviders().map(({ instance }): unknown => instance).filter(isHandler));
    return this.found;
  }
}

const isHandler = (instance: unknown): instance is EventHandler => instance instanceof EventHandler;

function distinct(found: readonly EventHandler[]): readonly EventHandler[] {
  const handlers = [...new Set(found)];
  const names = handlers.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`two event handlers bear the name ${twice}`);
  return handlers;
}
