/** One fault of a request body. */
export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** The faults of a request body, nested as the body is; `_errors` stands beside the keys of what is inside. */
export interface NestedErrors {
  readonly [key: string]: NestedErrors | readonly FieldError[];
}

/** A request that Discord refuses: what its answer says. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: NestedErrors | null;

  constructor(status: number, code: number, message: string, errors: NestedErrors | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body of the answer. */
  get body(): object {
    return { message: this.message, code: this.code, ...(this.errors === null ? {} : { errors: this.errors }) };
  }
}

/** Discord's refusals by name, with its codes and words. */
export const refuse = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  noSuchRoute: (method: string, path: string) => new ApiError(404, 0, `404: Not Found (no route ${method} ${path})`),
  foreignHost: (host: string) => new ApiError(403, 0, `403: Forbidden (the Host header says ${host})`),
  tooLarge: () => new ApiError(413, 40_005, 'Request entity too large'),
  notJson: () => new ApiError(400, 50_109, 'The request body contains invalid JSON.'),
  unknownApplication: () => new ApiError(404, 10_002, 'Unknown Application'),
  unknownChannel: () => new ApiError(404, 10_003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10_004, 'Unknown Guild'),
  unknownMember: () => new ApiError(404, 10_007, 'Unknown Member'),
  unknownMessage: () => new ApiError(404, 10_008, 'Unknown Message'),
  unknownUser: () => new ApiError(404, 10_013, 'Unknown User'),
  unknownWebhook: () => new ApiError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10_062, 'Unknown interaction'),
  unknownCommand: () => new ApiError(404, 10_063, 'Unknown application command'),
  alreadyAcknowledged: () => new ApiError(400, 40_060, 'Interaction has already been acknowledged.'),
  notTheAuthor: () => new ApiError(403, 50_005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new ApiError(400, 50_006, 'Cannot send an empty message'),
  expiredToken: () => new ApiError(401, 50_027, 'Invalid Webhook Token'),
  tooManyCommands: (most: number) =>
    new ApiError(400, 30_032, `Maximum number of application commands reached (${most}).`),
  invalidBody: (errors: NestedErrors) => new ApiError(400, 50_035, 'Invalid Form Body', errors),
} as const;
