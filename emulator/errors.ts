/**
 * An error that a service returns. The prelude rethrows it as an Error of the script's realm. `code` is the HTTP status
 * for the advanced services; the built-in services have none.
 */
export class ServiceError extends Error {
  constructor(
    message: string,
    readonly code?: number,
    readonly reason?: string,
  ) {
    super(message);
  }
}

/** Thrown by an `onCall` listener: the execution ends there as if the machine had died, and the script cannot catch it. */
export class Killed extends Error {
  constructor(message = 'The execution was killed') {
    super(message);
    this.name = 'Killed';
  }
}

/** Ends the execution with this message; the script cannot catch it. */
export class Ended extends Error {}

export const badRequest = (message: string, reason = 'badRequest'): ServiceError =>
  new ServiceError(message, 400, reason);

export const notFound = (message: string): ServiceError => new ServiceError(message, 404, 'notFound');

export const forbidden = (message: string, reason = 'forbidden'): ServiceError =>
  new ServiceError(message, 403, reason);

export const notImitated = (what: string): ServiceError =>
  new ServiceError(`Not imitated by the local Workspace: ${what}`);

/** Google's message for a failure of its own. */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** The message of any thrown value; errors of another realm are not `instanceof Error`. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : String(error);
}

export const isKilled = (error: unknown): boolean =>
  (error as { name?: unknown } | undefined)?.name === 'Killed';
