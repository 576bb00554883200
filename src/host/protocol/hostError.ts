/** Codes as `OfficeExtension.Error.code` gives them. https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export type ErrorCode =
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'AccessDenied'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'GeneralException'
  | 'NotImplemented';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 401,
  InvalidOperation: 400,
  InvalidReference: 400,
  GeneralException: 500,
  NotImplemented: 501,
};

/** A request that Excel would refuse; becomes the `Error` of the response. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Where in the API, e.g. `Range.values`; filled in by the engine when the thrower doesn't know. */
    readonly location: string | null = null,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** A member of Excel's API that this host lacks. Never a code of Excel's: a test that meets it has found a gap, not a behaviour. */
export class NotImplemented extends HostError {
  constructor(readonly member: string) {
    super('NotImplemented', `Not implemented: ${member}`, member);
  }
}

export function invalidArgument(why: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid: ${why}.`);
}
